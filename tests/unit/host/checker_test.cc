// SPDX-License-Identifier: Apache-2.0
#include "host/checker.h"

#include <catch2/catch.hpp>
#include <future>

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

}  // namespace

TEST_CASE("a check waits for the first policy") {
  std::promise<Verdict> said;
  Checker checker(
      kClock, [&](Verdict verdict) { said.set_value(std::move(verdict)); },
      std::chrono::minutes(1));
  CHECK(checker.submit(check(3)));
  checker.use(some_policy());
  const Verdict verdict = said.get_future().get();
  CHECK(verdict.state == State::ok);
  CHECK(verdict.rev == 3);
}

TEST_CASE("but not for ever") {
  std::promise<Verdict> said;
  Checker checker(
      kClock, [&](Verdict verdict) { said.set_value(std::move(verdict)); },
      std::chrono::milliseconds(1));
  CHECK(checker.submit(check(1)));
  CHECK(said.get_future().get().state == State::loading);
}

TEST_CASE("without a policy there is an answer too") {
  std::promise<Verdict> said;
  Checker checker(kClock, [&](Verdict verdict) { said.set_value(std::move(verdict)); });
  checker.use(std::make_shared<InForce>());
  CHECK(checker.submit(check(1)));
  CHECK(said.get_future().get().state == State::no_policy);
}

TEST_CASE("it ends while checks wait") {
  Checker checker(
      kClock, [](Verdict) {}, std::chrono::minutes(1));
  CHECK(checker.submit(check(1)));
}
