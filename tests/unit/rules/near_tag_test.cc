// SPDX-License-Identifier: Apache-2.0
#include "rules/near_tag.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace vorab::rules;

namespace {

const std::vector<std::string> kOfficial{"#MusterwerkBewegt",        // 0
                                         "GrüßeVonUns",              // 1
                                         "#NexTag",                  // 2
                                         "#MW",                      // 3
                                         "#MusterwerkSommer2027",    // 4
                                         "#WirUndDieMusterpumpen",   // 5
                                         "#Musterpumpe",             // 6
                                         "#MusterwerkBewegtBerlin",  // 7
                                         "#TeamMuster",
                                         "#AcmeCares",
                                         "#BuiltByAcme"};  // 8

NearTags near() {
  NearTags out;
  for (std::uint32_t i = 0; i < kOfficial.size(); ++i) out.add(kOfficial[i], i);
  return out;
}

void meant(const NearTags& tags, std::uint32_t id, const std::vector<std::string>& written) {
  for (const auto& tag : written) {
    INFO(tag);
    CHECK(tags.find(words_of_tag(tag)) == id);
  }
}

std::size_t cut(std::string_view tag, std::string_view rest) {
  const auto found = near().find_cut(words_of_tag(tag), rest);
  return found ? found->length : 0;
}

}  // namespace

TEST_CASE("typos, endings, order and what was joined are told from official tags") {
  const auto tags = near();
  meant(tags, 0,
        {"MusterwerkBewegtt", "MuserwerkBewegt", "musterwrekbewegt", "MusterwerkBeweg",
         "MusterwerkBewegen", "MusterwerkBewegte", "MusterwerksBewegt", "musterwerkebewegt",
         "MusterwerkBewegung", "Musterwerk_Bewegt", "_MusterwerkBewegt_", "BewegtMusterwerk",
         "MusterwerkBewegtUns", "WirMusterwerkBewegt", "MusterwerkUnsBewegt", "musterwerkbewegtuns",
         "MusterwerkBewegt2026", "MusterwerkBewegt27"});
  meant(tags, 1,
        {"GruesseVonUns", "GruseVonUns", "GrusseVonUns", "Grüsse_von_uns", "GrußVonUns",
         "VonGrüßeUns"});
  meant(tags, 4,
        {"MusterwerkSommer27", "MusterwerkSommer", "Musterwerk_Sommer_2027", "MusterwerkSomer2027",
         "MusterwerkSommers2027"});
  meant(tags, 5,
        {"WirDieMusterpumpen", "UndDieMusterpumpen", "WirUndMusterpumpen", "WirUndDieMusterpumpe"});
  meant(tags, 6, {"Musterpumpen", "Musterpunpe"});
  meant(tags, 7, {"MusterwerkBewegtBerln", "MusterwerkBewegenBerlin"});
  meant(tags, 8, {"TeamMusterKiel", "MusterTeam", "TeamMsuter"});
}

TEST_CASE("English endings and order") {
  const auto tags = near();
  meant(tags, 9, {"AcmeCare", "AcmeCared", "AcmeCaring"});
  meant(tags, 10, {"BuildByAcme", "ByAcmeBuilt", "AcmeBuiltBy", "BuiltAcme"});
  meant(tags, NearTags::kNone, {"AcmeCar", "AcmeCareers", "ByAcme", "BuiltBy", "BuiltToLast"});
}

TEST_CASE("other tags stay other tags") {
  meant(near(), NearTags::kNone,
        {"Musterwerk",
         "Bewegt",
         "Bewegung",
         "Muster",
         "MusterBewegt",
         "Musterbewegung",
         "MusterwerkKarriere",
         "TeamMusterung",
         "MusterwerkSommer2026",
         "Sommer2027",
         "MusterwerkWinter2027",
         "TeamMusterstadt",
         "teammusterstadt",
         "Team",
         "Teams",
         "DieMusterpumpen",
         "Pumpen",
         "WirMusterpumpen",
         "Grüße",
         "VonUns",
         "Uns",
         "AlleBewegt",
         "München",
         "",
         "a",
         "DeutschlandBewegt",
         "KarriereMusterwerk",
         "MusterpumpeImEinsatz",
         "Musterpumpe2026"});
}

TEST_CASE("the shorter a tag, the less is forgiven") {
  const auto tags = near();
  meant(tags, 2, {"Nex_Tag", "NxeTag", "NexxTag", "NextTag", "NexTagg"});
  meant(tags, NearTags::kNone, {"NesTag", "TexTag", "NexTags", "TagNex", "NexTagKiel"});
  meant(tags, 3, {"M_W"});
  meant(tags, NearTags::kNone, {"WM", "MWW", "MV", "M", "MW2025", "MWs"});
}

TEST_CASE("a space or hyphen that cut a tag short") {
  CHECK(cut("Musterwerk", " Bewegt") == 7);
  CHECK(cut("Musterwerk", "\u00A0Bewegt!") == 8);
  CHECK(cut("musterwerk", "-bewegt uns") == 7);
  CHECK(cut("Musterwerk", " Bewegt Berlin") == 7);
  CHECK(cut("Wir", " Und Die Musterpumpen!") == 21);
  CHECK(cut("WirUnd", "-Die-Musterpumpen") == 17);
  CHECK(cut("Grüße", "-von-uns") == 8);
  CHECK(cut("MusterwerkSommer", " 2027") == 5);
  for (const auto* rest : {" bewegt uns", " Bewegung", "", " ", " Bewegt-Team", "  Bewegt",
                           "\nBewegt", ", Bewegt", " BewegtUns", " Sommer"}) {
    INFO(rest);
    CHECK(cut("Musterwerk", rest) == 0);
  }
  CHECK(cut("Muster", " Bewegt") == 0);
}
