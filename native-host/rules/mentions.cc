// SPDX-License-Identifier: Apache-2.0
// mentions: forbidden handles, and those that only look like the official ones.
#include <string>
#include <unordered_map>

#include "rules/look_alike.h"
#include "rules/matcher.h"
#include "rules/wildcard.h"
#include "text/entity_chars.h"

namespace vorab::rules {

namespace {

constexpr std::string_view kWideAt = "＠";

std::string_view without_sign(std::string_view handle) {
  if (handle.starts_with('@')) return handle.substr(1);
  return handle.starts_with(kWideAt) ? handle.substr(kWideAt.size()) : handle;
}

bool is_in_handle(char32_t c) { return text::is_word_character(c) || c == U'_'; }

// As far as a reader takes it for the handle: "@muster-werk" is "@muster" for the network.
std::size_t handle_end(std::string_view utf8, std::size_t at) {
  constexpr std::size_t kLongest = 60;
  const auto window = utf8.substr(0, std::min(utf8.size(), at + kLongest));
  std::size_t end = text::run_end(window, at, is_in_handle);
  while (end > at && text::is_one_of(text::code_point_at(window, end), U"-.") &&
         is_in_handle(text::code_point_at(window, end + 1))) {
    end = text::run_end(window, end + 1, is_in_handle);
  }
  return end;
}

class MentionsMatcher : public Matcher {
 public:
  explicit MentionsMatcher(const policy::Mentions& mentions)
      : officials_(mentions.official.size()) {
    for (const auto& entry : mentions.official) {
      const auto id = static_cast<std::uint32_t>(entries_.size());
      entries_.push_back(&entry);
      const std::string handle(without_sign(entry.word));
      look_alikes_.add(handle, id);
      official_.emplace(text::folded_word(handle), id);
      suggestions_.push_back("@" + handle);
    }
    for (const auto& entry : mentions.forbidden) {
      const auto id = static_cast<std::uint32_t>(entries_.size());
      entries_.push_back(&entry);
      const std::string handle = text::folded_word(without_sign(entry.word));
      if (handle.find('*') == std::string::npos) {
        forbidden_.try_emplace(handle, id);
      } else {
        wildcards_.emplace_back(handle, id);
      }
    }
  }

  std::vector<const policy::Entry*> entries() const override { return entries_; }

  void find(const text::Text& text, std::vector<Hit>& hits) const override {
    const std::string_view utf8 = text.original();
    for (std::size_t i = 0; i < utf8.size() && hits.size() < kMaxPerRule;) {
      const std::size_t sign = utf8[i] == '@' ? 1 : utf8.substr(i, 3) == kWideAt ? 3 : 0;
      if (sign == 0) {
        ++i;
        continue;
      }
      judge(text, {i, i + sign}, hits);
      i += sign;
    }
  }

  // Instead of a look-alike the handle that it looks like; nobody instead of a forbidden one.
  std::string_view suggestion(std::uint32_t entry) const override {
    return entry < officials_ ? std::string_view(suggestions_[entry]) : std::string_view();
  }

 private:
  void judge(const text::Text& text, text::Span sign, std::vector<Hit>& hits) const {
    const std::string_view utf8 = text.original();
    const text::Entity* entity = text.entity_at(sign);
    if (entity != nullptr && entity->kind != text::Entity::Kind::mention) return;
    if (entity != nullptr) {
      const auto name = text::folded_word(text::name_of(utf8, *entity));
      // An official handle with something joined to it ("@musterwerk-Team") is still official.
      if (const auto id = forbidden_entry(name); id != kNoEntry) {
        hits.push_back({entity->span, id});
        return;
      }
    } else if (!is_free(utf8, sign.begin)) {
      return;
    }
    const std::size_t end = handle_end(utf8, sign.end);
    if (end == sign.end || begins_official(utf8, sign.end, end)) return;
    if (add_look_alike(utf8, {sign.begin, end}, sign.end, hits)) return;
    // "@musterwerk2-Team"
    const std::size_t name_end = text::run_end(utf8.substr(0, end), sign.end, is_in_handle);
    if (name_end != end) add_look_alike(utf8, {sign.begin, name_end}, sign.end, hits);
  }

  bool add_look_alike(std::string_view utf8, text::Span span, std::size_t name,
                      std::vector<Hit>& hits) const {
    const auto id = look_alikes_.find(utf8.substr(name, span.end - name));
    if (id == LookAlikes::kNone) return false;
    hits.push_back({span, id});
    return true;
  }

  // "@musterwerk-Team", "@musterwerk.": the network sees the official handle.
  bool begins_official(std::string_view utf8, std::size_t begin, std::size_t end) const {
    const std::size_t name_end = text::run_end(utf8.substr(0, end), begin, is_in_handle);
    return official_.contains(text::folded_word(utf8.substr(begin, name_end - begin)));
  }

  // The part of an address or of another name is no handle.
  static bool is_free(std::string_view utf8, std::size_t at) {
    if (at == 0) return true;
    const char32_t before = text::code_point_before(utf8, at);
    return !is_in_handle(before) && !text::is_one_of(before, U"@＠!#$%&*.-/");
  }

  std::uint32_t forbidden_entry(const std::string& handle) const {
    if (official_.contains(handle)) return kNoEntry;
    if (const auto found = forbidden_.find(handle); found != forbidden_.end()) return found->second;
    for (const auto& [pattern, id] : wildcards_) {
      if (matches_wildcard(pattern, handle)) return id;
    }
    return kNoEntry;
  }

  std::vector<const policy::Entry*> entries_;
  std::vector<std::string> suggestions_;
  std::size_t officials_;
  LookAlikes look_alikes_;
  std::unordered_map<std::string, std::uint32_t> official_, forbidden_;
  std::vector<std::pair<std::string, std::uint32_t>> wildcards_;
};

}  // namespace

Made make(const policy::Rule&, const policy::Mentions& mentions) {
  return {std::make_unique<MentionsMatcher>(mentions), {}};
}

}  // namespace vorab::rules
