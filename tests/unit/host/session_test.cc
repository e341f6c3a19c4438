// SPDX-License-Identifier: Apache-2.0
#include "host/session.h"

#include <catch2/catch.hpp>
#include <deque>
#include <utility>

#include "host/answers.h"

using namespace vorab::host;
using Json = nlohmann::json;

namespace {

struct FakeClock final : vorab::platform::Clock {
  std::chrono::sys_seconds time{std::chrono::seconds(1'000'000)};
  [[nodiscard]] std::chrono::sys_seconds now() const override { return time; }
};

struct FakeChecks final : Checks {
  std::deque<Check> queue;
  bool full = false;
  bool submit(Check check) override {
    if (!full) queue.push_back(std::move(check));
    return !full;
  }
  void forget(const Token& doc) override {
    std::erase_if(queue, [&](const Check& check) { return check.doc == doc; });
  }
  void use(std::shared_ptr<const InForce>) override {}
  void suggest(Suggest wish) override { wishes.push_back(std::move(wish)); }
  std::vector<Suggest> wishes;
};

struct FakeRecords final : Records {
  std::vector<vorab::store::Decision> decisions;
  std::vector<std::string> counted;
  Token read_for, forgotten_for;
  void add(vorab::store::Decision decision) override { decisions.push_back(std::move(decision)); }
  void count(std::vector<std::string> rules) override { counted = std::move(rules); }
  void read(Token id) override { read_for = std::move(id); }
  void forget(ForgetLog wish) override { forgotten_for = std::move(wish.id); }
};

/// A session and what it said.
struct Talk {
  FakeClock clock;
  FakeChecks checks;
  FakeRecords records;
  std::deque<Json> said;
  Session session{{[this](const std::string& body) { said.push_back(Json::parse(body)); },
                   checks,
                   records,
                   clock,
                   {true, 3}}};

  Json next() {
    REQUIRE_FALSE(said.empty());
    Json first = std::move(said.front());
    said.pop_front();
    return first;
  }
  Json ask(const Json& message) {
    session.on_frame(message.dump());
    return next();
  }
  Json hello(int protocol = 1) {
    return ask({{"type", "hello"}, {"protocol", protocol}, {"locale", "de-AT"}});
  }
};

std::shared_ptr<InForce> some_policy() {
  auto policy = std::make_shared<vorab::policy::Policy>();
  policy->id = "test";
  policy->title = {{"de", "Leitlinie"}, {"en", "Guideline"}};
  policy->version = 4;
  auto in_force = std::make_shared<InForce>();
  in_force->rules = vorab::rules::RuleSet::build(*policy).rules;
  in_force->policy = std::move(policy);
  return in_force;
}

Verdict verdict(std::uint64_t rev) {
  Verdict made;
  made.doc = "d";
  made.rev = rev;
  made.state = State::ok;
  return made;
}

}  // namespace

TEST_CASE("the first message is hello") {
  Talk talk;
  CHECK(talk.ask({{"type", "log"}, {"id", 1}})["code"] == "hello-first");
  const Json welcome = talk.hello();
  CHECK(welcome["type"] == "welcome");
  CHECK(welcome["state"] == "loading");
  CHECK(welcome["policy"].is_null());
  CHECK(welcome["sandbox"] == Json{{"seccomp", true}, {"landlock", 3}});
}

TEST_CASE("a policy is told when it comes, and checked again when it changes") {
  Talk talk;
  talk.hello();
  talk.session.on_policy(some_policy());
  const Json told = talk.next();
  CHECK(told["type"] == "policy");
  CHECK(told["policy"]["title"] == "Leitlinie");
  CHECK(told["state"] == "ok");
  CHECK(talk.said.empty());  // nothing was checked before

  talk.session.on_verdict(verdict(1));
  CHECK(talk.next()["type"] == "findings");
  talk.session.on_policy(some_policy());
  CHECK(talk.next()["type"] == "policy");
  CHECK(talk.next()["type"] == "recheck");
}

TEST_CASE("problems alone are told without checking again") {
  Talk talk;
  talk.hello();
  const auto first = some_policy();
  talk.session.on_policy(first);
  talk.next();
  talk.session.on_verdict(verdict(1));
  talk.next();
  auto second = std::make_shared<InForce>(*first);
  second->reports.push_back({Trouble::not_kept, "the disk is full"});
  talk.session.on_policy(second);
  CHECK(talk.next()["problems"] == Json{{{"code", "not-kept"}, {"message", "the disk is full"}}});
  CHECK(talk.said.empty());
}

TEST_CASE("before hello nothing is told") {
  Talk talk;
  talk.session.on_policy(some_policy());
  CHECK(talk.said.empty());
  CHECK(talk.hello()["state"] == "ok");
}

TEST_CASE("a check goes to the checker, in the interface's language") {
  Talk talk;
  talk.hello();
  talk.session.on_frame(R"({"type":"check","doc":"d","rev":1,"text":"x"})");
  talk.session.on_frame(R"({"type":"check","doc":"e","rev":1,"text":"x","locale":"fr"})");
  CHECK(talk.said.empty());
  REQUIRE(talk.checks.queue.size() == 2);
  CHECK(talk.checks.queue[0].locale == "de");
  CHECK(talk.checks.queue[1].locale == "en");
  talk.session.on_frame(R"({"type":"closed","doc":"d"})");
  CHECK(talk.checks.queue.size() == 1);
}

TEST_CASE("too much at once is said to whom it concerns") {
  Talk talk;
  talk.hello();
  talk.checks.full = true;
  CHECK(talk.ask({{"type", "check"}, {"doc", "d"}, {"part", 2}, {"rev", 5}, {"text", "x"}}) ==
        Json{{"type", "error"},
             {"doc", "d"},
             {"part", 2},
             {"rev", 5},
             {"code", "busy"},
             {"message", "too many checks wait"}});
}

TEST_CASE("another protocol is a state") {
  Talk talk;
  CHECK(talk.hello(2)["state"] == "protocol");
  CHECK(talk.ask({{"type", "check"}, {"doc", "d"}, {"rev", 1}, {"text", "x"}})["state"] ==
        "protocol");
  CHECK(talk.checks.queue.empty());
}

TEST_CASE("a policy that expires while we talk is told") {
  Talk talk;
  auto in_force = some_policy();
  auto policy = std::make_shared<vorab::policy::Policy>(*in_force->policy);
  policy->expires_at = talk.clock.time + std::chrono::hours(1);
  in_force->policy = std::move(policy);
  talk.session.on_policy(in_force);
  CHECK(talk.hello()["state"] == "ok");
  talk.clock.time += std::chrono::hours(2);
  talk.session.on_verdict(verdict(1));
  CHECK(talk.next()["type"] == "findings");
  CHECK(talk.next()["state"] == "expired");
}

TEST_CASE("faults of the stream have codes") {
  Talk talk;
  talk.session.on_fault(FrameParser::Fault::empty);
  CHECK(talk.next()["code"] == "empty-frame");
  talk.session.on_fault(FrameParser::Fault::too_large);
  CHECK(talk.next()["code"] == "too-large");
  talk.session.on_fault(FrameParser::Fault::hopeless);
  CHECK(talk.next()["code"] == "too-large");
}

TEST_CASE("an answer stays below what browsers take, and the cap is said") {
  Verdict large = verdict(1);
  vorab::rules::Finding finding;
  finding.rule = "r";
  finding.message = std::string(1000, '"');
  large.result.findings.assign(5000, finding);
  const std::string body = findings(large);
  CHECK(body.size() <= kMaxWrite);
  const Json json = Json::parse(body);
  CHECK(json["capped"] == true);
  CHECK(json["findings"].size() > 100);
  CHECK_FALSE(Json::parse(findings(verdict(1))).contains("capped"));
}

TEST_CASE("ill-formed bytes in a problem do not end the conversation") {
  InForce in_force;
  in_force.reports.push_back({Trouble::broken_policy, "a file named \xff"});
  const Json json = Json::parse(welcome(&in_force, State::refused, "en", {}));
  CHECK(json["problems"][0]["message"] == "a file named \uFFFD");
}

TEST_CASE("a decision is recorded where it is granted, and only in words of the policy and ours") {
  Talk talk;
  talk.hello();
  auto policy = std::make_shared<vorab::policy::Policy>();
  policy->version = 4;
  policy->rules.resize(1);
  policy->rules[0].id = "names";
  auto in_force = std::make_shared<InForce>();
  in_force->policy = policy;
  const auto decide = [&](const char* site, const char* rule, const char* action) {
    talk.session.on_frame(
        Json{{"type", "decision"}, {"site", site}, {"rule", rule}, {"action", action}}.dump());
  };
  talk.session.on_policy(in_force);
  decide("x", "names", "dismissed");
  CHECK(talk.records.decisions.empty());

  in_force = std::make_shared<InForce>(*in_force);
  in_force->granted.log = true;
  talk.session.on_policy(in_force);
  decide("x", "a secret", "dismissed");
  decide("x", "names", "a secret");
  decide("practice", "names", "dismissed");
  CHECK(talk.records.decisions.empty());
  decide("x", "names", "dismissed");
  decide("a secret", "names", "posted-anyway");
  using vorab::store::Decision;
  CHECK(talk.records.decisions ==
        std::vector<Decision>{{"", 4, "dismissed", "x", "names"},
                              {"", 4, "posted-anyway", "other", "names"}});

  talk.session.on_counted({"names"});
  CHECK(talk.records.counted.empty());
  in_force = std::make_shared<InForce>(*in_force);
  in_force->granted.counts = true;
  talk.session.on_policy(in_force);
  talk.session.on_counted({"names"});
  CHECK(talk.records.counted == std::vector<std::string>{"names"});
}

TEST_CASE("what is recorded can be read and deleted, also when nothing is added any more") {
  Talk talk;
  talk.hello();
  talk.session.on_frame(R"({"type":"log","id":7})");
  talk.session.on_frame(R"({"type":"forget","id":8})");
  CHECK(talk.records.read_for == 7);
  CHECK(talk.records.forgotten_for == 8);
  talk.session.on_kept({7, {{"2026-11-30", 4, "replaced", "x", "r"}}, {{"2026-11-30", 2, "t"}}});
  CHECK(talk.next() == Json{{"type", "log"},
                            {"id", 7},
                            {"entries",
                             {{{"day", "2026-11-30"},
                               {"site", "x"},
                               {"rule", "r"},
                               {"action", "replaced"},
                               {"version", 4}}}},
                            {"counts", {{{"day", "2026-11-30"}, {"rule", "t"}, {"drafts", 2}}}}});
  talk.session.on_forgotten(8);
  CHECK(talk.next() == Json{{"type", "done"}, {"id", 8}});
  talk.session.on_not_recorded(9, "the disk is full");
  CHECK(talk.next()["code"] == "internal");
  talk.session.on_not_recorded(nullptr, "the disk is full");
  CHECK(talk.next()["problems"][0]["code"] == "not-kept");
  talk.session.on_not_recorded(nullptr, "the disk is full");
  CHECK(talk.said.empty());
}
