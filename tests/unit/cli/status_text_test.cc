// SPDX-License-Identifier: Apache-2.0
#include "cli/status_text.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sstream>

namespace {

std::string text_of(const char* json) {
  std::ostringstream out;
  vorab::cli::write_status(nlohmann::ordered_json::parse(json), out);
  return out.str();
}

}  // namespace

TEST_CASE("status where nothing is in force") {
  CHECK(text_of(R"({"state": "refused", "policies": "/etc/vorab", "state_folder": "",
                    "policy": null, "emergencies": [], "audience": null,
                    "keys": {"policy": null, "emergency": null, "employees": null},
                    "versions_seen": {},
                    "problems": [{"code": "not-signed", "message": "a.json: …"}]})") ==
        "refused: no policy is in force: what is there cannot be used\n"
        "policies: /etc/vorab\nstate: nowhere\nnot-signed: a.json: …\n");
}

TEST_CASE("status with all that there can be") {
  CHECK(text_of(R"({"state": "expired", "policies": "/p", "state_folder": "/s",
      "policy": {"id": "a", "title": "Guideline", "version": 3, "publisher": "M", "issued": "i",
                 "expires": "", "rules": 7, "packs": ["secrets", "claims"],
                 "layers": [{"file": "a.json", "id": "a", "version": 3, "signers": ["legal", "press"],
                             "employees": ["council"]}, {"file": "b.json", "id": "b", "version": 0}],
                 "granted": {"pause": false, "messages": true, "log": true, "reasons": false, "counts": true}},
      "emergencies": [
        {"file": "emergency/h.json", "id": "hall-3", "state": "in-force", "reason": "An accident.",
         "issued": "2026-11-30", "until": "2026-12-04", "ends": "2026-12-05T00:00:00Z",
         "signers": ["officer"]},
        {"file": "emergency/o.json", "id": "old", "state": "over", "reason": "R", "issued": "i",
         "until": "2026-11-02", "ends": "2026-11-03T00:00:00Z", "signers": []}],
      "audience": ["sales"],
      "keys": {"policy": {"threshold": 2, "keys": [{"name": "legal", "number": "00"},
                                                   {"name": "press", "number": "11"}]},
               "emergency": null, "employees": null},
      "versions_seen": {"a": 3}, "problems": []})") ==
        "expired: a policy is in force, past its date: it keeps working, and people are told\n"
        "Guideline, version 3, by M\n"
        "issued i, expires never, 7 rules\n"
        "packs: secrets, claims\n"
        "layers:\n"
        "  a.json: a version 3, signed by legal, press, for the employees by council\n"
        "  b.json: b version 0, no key is installed to check it\n"
        "for people: no pause, private messages are read, a log is kept on this machine, "
        "reasons are not asked for, rules on trial are counted\n"
        "emergency rule hall-3 (emergency/h.json): in force until 2026-12-04, because: An "
        "accident.; signed by officer\n"
        "emergency rule old (emergency/o.json): over since 2026-11-03T00:00:00Z, because: R\n"
        "groups of this machine: sales\n"
        "keys for policies, 2 of 2: legal (00) press (11)\n"
        "policies: /p\nstate: /s\n"
        "  highest version seen of a: 3\n");
}
