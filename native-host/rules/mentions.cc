// SPDX-License-Identifier: Apache-2.0
// mentions: forbidden handles, and those that only look like the official ones.
#include <string>
#include <unordered_map>
#include <unordered_set>

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

// X has 15 characters, the address of a LinkedIn page up to 100.
constexpr std::size_t kLongestHandle = 100;

bool is_in_handle(char32_t c) { return text::is_word_character(c) || c == U'_'; }

// As far as a reader takes it for the handle: "@muster-werk" is "@muster" for the network.
std::size_t handle_end(std::string_view utf8, std::size_t at) {
  const auto window = utf8.substr(0, std::min(utf8.size(), at + kLongestHandle + 1));
  std::size_t end = text::run_end(window, at, is_in_handle);
  while (end > at && text::is_one_of(text::code_point_at(window, end), U"-.") &&
         is_in_handle(text::code_point_at(window, end + 1))) {
    end = text::run_end(window, end + 1, is_in_handle);
  }
  return end;
}

class MentionsMatcher : public Matcher {
 public:
  explicit MentionsMatcher(const policy::Mentions& mentions) : ours_(mentions.official) {
    for (auto& entry : ours_) {
      const auto id = static_cast<std::uint32_t>(entries_.size());
      entries_.push_back(&entry);
      const std::string handle(without_sign(entry.word));
      look_alikes_.add(handle, id);
      official_.insert(text::folded_word(handle));
      // Whatever the rule suggests, a look-alike is replaced by what it looks like.
      entry.instead = {{"de", "@" + handle}, {"en", "@" + handle}};
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
    // Who forbids a handle in full means it, whatever other rules ask for.
    for (const auto& known : mentions.known) {
      const auto handle = text::folded_word(without_sign(known));
      if (!forbidden_.contains(handle)) official_.insert(handle);
    }
  }

  std::vector<const policy::Entry*> entries() const override { return entries_; }

  bool finds_by_line() const override { return true; }

  void find(const text::Text& text, std::vector<Hit>& hits) const override {
    const std::string_view utf8 = text.original();
    std::size_t plain = utf8.find('@');
    std::size_t wide = utf8.find(kWideAt);
    while (hits.size() < kMaxPerRule && (plain < utf8.size() || wide < utf8.size())) {
      if (plain < wide) {
        judge(text, {plain, plain + 1}, hits);
        plain = utf8.find('@', plain + 1);
      } else {
        judge(text, {wide, wide + kWideAt.size()}, hits);
        wide = utf8.find(kWideAt, wide + kWideAt.size());
      }
    }
  }

 private:
  void judge(const text::Text& text, text::Span sign, std::vector<Hit>& hits) const {
    const std::string_view utf8 = text.original();
    const text::Entity* entity = text.entity_at(sign);
    if (entity != nullptr && entity->kind != text::Entity::Kind::mention) return;
    if (entity != nullptr && add_forbidden(utf8, entity->span, sign.end, hits)) return;
    if (entity == nullptr && !is_free(utf8, sign.begin)) return;
    const std::size_t end = handle_end(utf8, sign.end);
    if (end == sign.end || end - sign.end > kLongestHandle) return;
    if (const auto id = look_alikes_.find(utf8.substr(sign.end, end - sign.end));
        id != LookAlikes::kNone && ours_[id].word.find_first_of("-.") != std::string::npos) {
      hits.push_back({{sign.begin, end}, id});
      return;
    }
    // An official handle with something joined to it ("@musterwerk-Team") is still official.
    if (begins_official(utf8, sign.end, end)) return;
    const std::size_t name_end = text::run_end(utf8.substr(0, end), sign.end, is_in_handle);
    for (const std::size_t last : {name_end, end}) {
      if (add_forbidden(utf8, {sign.begin, last}, sign.end, hits)) return;
    }
    if (add_look_alike(utf8, {sign.begin, end}, sign.end, hits)) return;
    // "@musterwerk2-Team"
    if (name_end != end) add_look_alike(utf8, {sign.begin, name_end}, sign.end, hits);
  }

  bool add_forbidden(std::string_view utf8, text::Span span, std::size_t name,
                     std::vector<Hit>& hits) const {
    const auto handle = utf8.substr(name, span.end - name);
    const auto id = forbidden_entry(text::folded_word(handle.substr(0, handle.find('/'))));
    if (id == kNoEntry) return false;
    hits.push_back({span, id});
    return true;
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
    return official_.contains(text::folded_word(utf8.substr(begin, name_end - begin))) ||
           official_.contains(text::folded_word(utf8.substr(begin, end - begin)));
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

  std::vector<policy::Entry> ours_;
  std::vector<const policy::Entry*> entries_;  // official, forbidden
  LookAlikes look_alikes_;
  std::unordered_set<std::string> official_;
  std::unordered_map<std::string, std::uint32_t> forbidden_;
  std::vector<std::pair<std::string, std::uint32_t>> wildcards_;
};

}  // namespace

Made make(const policy::Rule&, const policy::Mentions& mentions) {
  return {std::make_unique<MentionsMatcher>(mentions), {}};
}

}  // namespace vorab::rules
