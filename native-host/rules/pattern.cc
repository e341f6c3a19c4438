// SPDX-License-Identifier: Apache-2.0
// pattern: an RE2 expression, line by line (or over the whole post) in the text's shape.
#include <re2/re2.h>

#include <algorithm>
#include <string>

#include "rules/matcher.h"

namespace vorab::rules {

namespace {

RE2::Options options(const policy::Pattern& pattern) {
  RE2::Options options;
  options.set_log_errors(false);  // stderr is the browser's console
  options.set_case_sensitive(!pattern.ignore_case);
  return options;
}

class PatternMatcher : public Matcher {
 public:
  explicit PatternMatcher(const policy::Pattern& pattern)
      : re_(pattern.pattern, options(pattern)), multiline_(pattern.multiline) {
    const auto& groups = re_.NamedCapturingGroups();
    if (const auto mark = groups.find("mark"); mark != groups.end()) mark_ = mark->second;
  }

  const RE2& re() const { return re_; }

  void find(const text::Text& text, std::vector<Hit>& hits) const override {
    const auto& shape = text.shape();
    if (multiline_) return find_in(shape, {0, shape.text().size()}, hits);
    for (const auto& line : text.shape_lines()) find_in(shape, line, hits);
  }

 private:
  void find_in(const text::Folded& shape, text::Span line, std::vector<Hit>& hits) const {
    const re2::StringPiece piece(shape.text().data() + line.begin, line.size());
    std::vector<re2::StringPiece> groups(static_cast<std::size_t>(mark_) + 1);
    std::size_t at = 0;
    while (at <= piece.size() && hits.size() < kMaxPerRule) {
      if (!re_.Match(piece, at, piece.size(), RE2::UNANCHORED, groups.data(), mark_ + 1)) return;
      // The next search starts behind the mark: what follows it may begin another hit.
      const auto& found = groups.back().data() != nullptr ? groups.back() : groups.front();
      const auto begin = static_cast<std::size_t>(found.data() - piece.data());
      const auto end = begin + found.size();
      if (!found.empty()) {
        hits.push_back({shape.original({line.begin + begin, line.begin + end})});
      }
      at = std::max(end, at + 1);
      while (at < piece.size() && (static_cast<unsigned char>(piece[at]) & 0xC0) == 0x80) ++at;
    }
  }

  RE2 re_;
  bool multiline_;
  int mark_ = 0;
};

}  // namespace

Made make(const policy::Rule& rule, const policy::Pattern& pattern) {
  auto matcher = std::make_unique<PatternMatcher>(pattern);
  if (!matcher->re().ok()) {
    return {nullptr,
            {{policy::Problem::Level::error, rule.place,
              "the pattern of rule '" + rule.id + "' cannot be used: " + matcher->re().error(),
              "write it in RE2's syntax (no look-around, no back-references)"}}};
  }
  return {std::move(matcher), {}};
}

}  // namespace vorab::rules
