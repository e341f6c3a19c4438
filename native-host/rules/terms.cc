// SPDX-License-Identifier: Apache-2.0
// terms: words and phrases that give something away.
#include "rules/matcher.h"

namespace vorab::rules {

namespace {

class TermsMatcher : public Matcher {
 public:
  explicit TermsMatcher(const policy::Terms& terms) : terms_(terms) {}

  std::vector<const policy::Entry*> entries() const override {
    std::vector<const policy::Entry*> out;
    for (const auto& entry : terms_.entries) out.push_back(&entry);
    return out;
  }

  std::optional<policy::Match> term_match() const override { return terms_.match; }
  bool searches() const override { return false; }

 private:
  const policy::Terms& terms_;
};

}  // namespace

Made make(const policy::Rule&, const policy::Terms& terms) {
  return {std::make_unique<TermsMatcher>(terms), {}};
}

}  // namespace vorab::rules
