// SPDX-License-Identifier: Apache-2.0
#include "host/drafts.h"

#include <catch2/catch.hpp>
#include <string>

#include "rules/rule_set.h"

using namespace vorab;
using host::Drafts;

namespace {

void write(Drafts& drafts, const host::Token& doc, const host::Token& part,
           const std::string& text) {
  static const auto kRules = rules::RuleSet::build({}).rules;
  (void)kRules->check(text, {}, &drafts.of(doc, part));
}

}  // namespace

TEST_CASE("each part of a document has its draft, and they are forgotten together") {
  Drafts drafts;
  write(drafts, "a", nullptr, "12345");
  write(drafts, "b", 1, "123");
  write(drafts, "b", 2, "1");
  write(drafts, "b", 1, "1234");
  CHECK(drafts.size() == 10);
  drafts.forget("b");
  CHECK(drafts.size() == 5);
  CHECK(drafts.of("a", nullptr).size() == 5);
  CHECK(drafts.of("b", 1).size() == 0);
}

TEST_CASE("only the latest drafts are remembered, and only so much of them") {
  Drafts drafts;
  for (std::size_t i = 0; i < 2 * Drafts::kMaxDrafts; ++i) write(drafts, i, nullptr, "text");
  CHECK(drafts.size() == Drafts::kMaxDrafts * 4);
  const std::string large(rules::Draft::kMaxBytes, 'a');
  for (int i = 0; i < 4; ++i) write(drafts, i, nullptr, large);
  (void)drafts.of("new", nullptr);
  CHECK(drafts.size() <= Drafts::kMaxBytes);
  CHECK(drafts.size() > 0);
}
