// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <catch2/catch.hpp>
#include <cstddef>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "cases.h"
#include "edits.h"
#include "rules/draft.h"
#include "rules/finding_json.h"
#include "rules/rule_set.h"

/// For tests of what a draft remembers.
namespace vorab::rules::test {

inline std::string told(const Result& result) {
  nlohmann::ordered_json all = nlohmann::ordered_json::array({result.capped});
  for (const auto& finding : result.findings) all.push_back(to_json(finding));
  return all.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// One rule set checks drafts, another of the same policy texts that it has never seen.
class WithAndWithoutDraft {
 public:
  explicit WithAndWithoutDraft(const policy::Policy& policy)
      : remembering_(RuleSet::build(policy).rules), fresh_(RuleSet::build(policy).rules) {}

  /// Both find the same while the text is edited so often.
  void agree(std::string text, const Context& context, int times, vorab::test::Edits& edits) {
    Draft draft;
    for (int i = 0; i < times; ++i, ++cases_) {
      CAPTURE(text);
      const auto result = remembering_->check(text, context, &draft);
      REQUIRE(told(result) == told(fresh_->check(text, context)));
      findings_ += result.findings.size();
      edits.edit(text);
    }
  }

  /// There was something to find, and people read how much was tried.
  void done(const std::string& what) const {
    CHECK(findings_ > cases_);
    vorab::test::ran(cases_, what);
  }

 private:
  std::shared_ptr<const RuleSet> remembering_, fresh_;
  std::size_t cases_ = 0;
  std::size_t findings_ = 0;
};

}  // namespace vorab::rules::test
