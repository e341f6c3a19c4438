// SPDX-License-Identifier: Apache-2.0
#include "host/checker.h"

#include <catch2/catch.hpp>
#include <condition_variable>
#include <future>
#include <mutex>
#include <optional>

using namespace vorab::host;

namespace {

const vorab::platform::SystemClock kClock;

Check check(std::uint64_t rev) {
  Check made;
  made.doc = "d";
  made.rev = rev;
  made.text = "text";
  return made;
}

std::shared_ptr<InForce> some_policy() {
  auto in_force = std::make_shared<InForce>();
  in_force->policy = std::make_shared<vorab::policy::Policy>();
  in_force->rules = vorab::rules::RuleSet::build(*in_force->policy).rules;
  return in_force;
}

// Nobody listens to the rest.
CheckerEvents events(std::function<void(Verdict)> done) {
  return {std::move(done), [](const Suggestions&) {}, [] {}, [](const std::vector<Report>&) {}};
}

std::shared_ptr<InForce> spelling_policy() {
  auto in_force = std::make_shared<InForce>();
  vorab::policy::Policy policy;
  policy.rules.push_back({"typos", vorab::policy::Spelling{}});
  in_force->policy = std::make_shared<vorab::policy::Policy>(policy);
  in_force->rules = vorab::rules::RuleSet::build(std::move(policy)).rules;
  return in_force;
}

}  // namespace

TEST_CASE("a check waits for the first policy") {
  std::promise<Verdict> said;
  Checker checker(kClock, events([&](Verdict verdict) { said.set_value(std::move(verdict)); }), {},
                  std::chrono::minutes(1));
  CHECK(checker.submit(check(3)));
  checker.use(some_policy());
  const Verdict verdict = said.get_future().get();
  CHECK(verdict.state == State::ok);
  CHECK(verdict.rev == 3);
}

TEST_CASE("but not for ever") {
  std::promise<Verdict> said;
  Checker checker(kClock, events([&](Verdict verdict) { said.set_value(std::move(verdict)); }), {},
                  std::chrono::milliseconds(1));
  CHECK(checker.submit(check(1)));
  CHECK(said.get_future().get().state == State::loading);
}

TEST_CASE("without a policy there is an answer too") {
  std::promise<Verdict> said;
  Checker checker(kClock, events([&](Verdict verdict) { said.set_value(std::move(verdict)); }), {});
  checker.use(std::make_shared<InForce>());
  CHECK(checker.submit(check(1)));
  CHECK(said.get_future().get().state == State::no_policy);
}

TEST_CASE("it ends while checks wait") {
  Checker checker(kClock, events([](const Verdict&) {}), {}, std::chrono::minutes(1));
  CHECK(checker.submit(check(1)));
}

TEST_CASE("spelling comes later: pending, then more, then found", "[spelling]") {
  std::mutex mutex;
  std::condition_variable changed;
  std::vector<Verdict> verdicts;
  int more = 0;
  std::optional<Suggestions> suggested;
  const auto note = [&](auto change) {
    {
      const std::lock_guard lock(mutex);
      change();
    }
    changed.notify_one();
  };
  Checker checker(kClock,
                  {[&](Verdict one) { note([&] { verdicts.push_back(std::move(one)); }); },
                   [&](Suggestions found) { note([&] { suggested = std::move(found); }); },
                   [&] { note([&] { ++more; }); }, [](const std::vector<Report>&) {}},
                  vorab::language::dictionary_folders());
  checker.use(spelling_policy());
  Check wrong = check(1);
  wrong.text = "Das ist nciht gut.";
  std::unique_lock lock(mutex);
  const auto wait = [&](auto until) {
    REQUIRE(changed.wait_for(lock, std::chrono::seconds(20), until));
  };
  CHECK(checker.submit(wrong));
  wait([&] { return !verdicts.empty(); });
  CHECK(verdicts[0].result.pending == std::vector<std::string_view>{"spelling"});
  // Dictionaries first, then the word.
  for (int rev = 2; verdicts.back().result.findings.empty(); ++rev) {
    const auto heard = more;
    wait([&] { return more > heard || more >= 2; });
    wrong.rev = static_cast<std::uint64_t>(rev);
    const auto known = verdicts.size();
    CHECK(checker.submit(wrong));
    wait([&] { return verdicts.size() > known; });
    REQUIRE(rev < 20);
  }
  CHECK(verdicts.back().result.pending.empty());
  CHECK(verdicts.back().result.findings.at(0).instead.at(0) == "nicht");
  checker.suggest({7, "nciht", "de"});
  wait([&] { return suggested.has_value(); });
  CHECK(suggested->id == 7);
  CHECK(suggested->words.at(0) == "nicht");
}
