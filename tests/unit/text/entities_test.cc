// SPDX-License-Identifier: Apache-2.0
// What twitter-text says of entities is compared in tests/differential; here is what we decide.
#include "text/entities.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace vorab::text;

namespace {

std::vector<std::string> found(const std::string& text, Entity::Kind kind) {
  std::vector<std::string> out;
  for (const auto& entity : find_entities(text)) {
    if (entity.kind == kind) out.push_back(text.substr(entity.span.begin, entity.span.size()));
  }
  return out;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("hashtags") {
  const auto tags = [](const std::string& text) { return found(text, Entity::Kind::hashtag); };
  CHECK(tags("#leak") == Strings{"#leak"});
  CHECK(tags("(#Übung_2) und #a#b") == Strings{"#Übung_2"});
  CHECK(tags("＃leak") == Strings{"＃leak"});
  CHECK(tags("#1 und #2027") == Strings{});
  CHECK(tags("#1a") == Strings{"#1a"});
  CHECK(tags("C#leak &#leak") == Strings{});
  CHECK(tags("🦅#leak, \"#leak\"") == Strings{"#leak", "#leak"});
  CHECK(tags("https://x.example/#leak") == Strings{});
  CHECK(tags("Nr. #️⃣ 👍️#leak") == Strings{"#leak"});
  CHECK(tags("#日本語。#ﾊｯｼｭ #a\u200Cb #col·lecció") ==
        Strings{"#日本語", "#ﾊｯｼｭ", "#a\u200Cb", "#col·lecció"});
  CHECK(tags("#u\u0308ber") == Strings{"#u\u0308ber"});
}

TEST_CASE("mentions and lists") {
  const auto mentions = [](const std::string& text) { return found(text, Entity::Kind::mention); };
  CHECK(mentions("@rivale und .@musterwerk!") == Strings{"@rivale", "@musterwerk"});
  CHECK(mentions("anna@musterwerk.example") == Strings{});
  CHECK(mentions("@waytoolongforanaccountname") == Strings{});
  CHECK(mentions("@rivale/team-1 ＠rivale RT@rivale") ==
        Strings{"@rivale/team-1", "＠rivale", "@rivale"});
  CHECK(mentions("@müller @a@b") == Strings{});
}

TEST_CASE("cashtags") {
  const auto tags = [](const std::string& text) { return found(text, Entity::Kind::cashtag); };
  CHECK(tags("$MW, $BRK.A und $ABC_DE.") == Strings{"$MW", "$BRK.A", "$ABC_DE"});
  CHECK(tags("$100 US$MW $TOOLONG $MW1") == Strings{});
}

TEST_CASE("mail addresses") {
  const auto mails = [](const std::string& text) { return found(text, Entity::Kind::mail); };
  CHECK(mails("an anna.b@musterwerk.example.") == Strings{"anna.b@musterwerk.example"});
  CHECK(mails("anna.de.vries+x@musterwerk.de,jörg@müller.de") ==
        Strings{"anna.de.vries+x@musterwerk.de", "jörg@müller.de"});
  CHECK(mails("„a@musterwerk.рф“ <b@musterwerk.corp>") ==
        Strings{"a@musterwerk.рф", "b@musterwerk.corp"});
  CHECK(mails("a@musterwerk.de.Danke a@mail.musterwerk") ==
        Strings{"a@musterwerk.de", "a@mail.musterwerk"});
  CHECK(mails("a@b .@b.de a@b.c a@10.0.0.1 a.@b.de") == Strings{});
  CHECK(found("anna.de.vries@musterwerk.de", Entity::Kind::link) == Strings{});
}

TEST_CASE("links end before the sentence's punctuation") {
  const auto links = [](const std::string& text) { return found(text, Entity::Kind::link); };
  CHECK(links("Siehe https://a.example/x?y=1.") == Strings{"https://a.example/x?y=1"});
  CHECK(links("(www.a.example)") == Strings{"www.a.example"});
  CHECK(links("https://a.example/x_(y) z") == Strings{"https://a.example/x_(y)"});
  CHECK(links("(https://a.example/x)") == Strings{"https://a.example/x"});
  CHECK(links("HTTP://A.EXAMPLE") == Strings{"HTTP://A.EXAMPLE"});
  CHECK(links("https:// nichts") == Strings{});
}

TEST_CASE("links without a scheme have a known top-level domain") {
  const auto links = [](const std::string& text) { return found(text, Entity::Kind::link); };
  CHECK(links("musterwerk.de, (über.de) und musterwerk.com/x.") ==
        Strings{"musterwerk.de", "über.de", "musterwerk.com/x"});
  CHECK(links("über.de") == Strings{"über.de"});
  CHECK(links("z.B. u.a. bericht.docx 3.14 Ende.Anfang main.cc2") == Strings{});
  CHECK(links("wiki.musterwerk.corp/x und nas.local") ==
        Strings{"wiki.musterwerk.corp/x", "nas.local"});
  CHECK(links("Das war gut.Privat geht es weiter.Test bestanden") == Strings{});
  CHECK(links("@a.de #a.de x/a.de -a.de a.de@") == Strings{});
  CHECK(links("a.b.c.de日本e.jp") == Strings{"a.b.c.de", "e.jp"});
}

TEST_CASE("a scheme is enough for any host") {
  const auto links = [](const std::string& text) { return found(text, Entity::Kind::link); };
  const Strings all = {"http://wiki/x",         "https://10.0.0.1:8080/a", "http://[fd00::1]/",
                       "http://u:p@nas/x",      "file:///C:/x.docx",       "ftp://nas.musterwerk",
                       "smb://nas/Vertrieb",    "http://a_b.corp",         "www.musterwerk",
                       "http://localhost:3000", "https://t.co/Ab1"};
  std::string text;
  for (const auto& link : all) text += "(" + link + "), ";
  CHECK(links(text) == all);
  CHECK(links("xhttp://wiki http://-/ http:///x http:wiki") == Strings{});
}

TEST_CASE("of two entities the first counts, in order") {
  const std::string text = "#a.de @b/c $D http://e.de/#f@g.de h@i.de";
  std::size_t end = 0;
  for (const auto& entity : find_entities(text)) {
    CHECK(entity.span.begin >= end);
    end = entity.span.end;
  }
  CHECK(found(text, Entity::Kind::link) == Strings{"http://e.de/#f@g.de"});
  CHECK(found(text, Entity::Kind::mail) == Strings{"h@i.de"});
}

TEST_CASE("names come without their sign") {
  const std::string text = "＃leak @you/list $MW a.de";
  const auto entities = find_entities(text);
  REQUIRE(entities.size() == 4);
  CHECK(name_of(text, entities[0]) == "leak");
  CHECK(name_of(text, entities[1]) == "you");
  CHECK(name_of(text, entities[2]) == "MW");
  CHECK(name_of(text, entities[3]) == "a.de");
}
