// SPDX-License-Identifier: Apache-2.0
// links: what leads inside, judged by the parsed host and never by the whole link.
#include <algorithm>
#include <string>

#include "rules/address.h"
#include "rules/host.h"
#include "rules/internal_name.h"
#include "rules/matcher.h"
#include "rules/share_links.h"
#include "rules/wildcard.h"
#include "text/entity_chars.h"

namespace vorab::rules {

namespace {

bool is_in_bare_host(char32_t c) {
  return text::is_host_character(c) || text::is_one_of(c, U"-_.");
}

// ":8443" behind a host without a path belongs to it, though networks do not link it.
std::size_t after_port(std::string_view utf8, std::size_t end) {
  if (text::code_point_at(utf8, end) != U':') return end;
  const std::size_t digits = text::run_end(utf8.substr(0, end + 7), end + 1, text::is_ascii_digit);
  const bool port = digits > end + 1 && digits <= end + 6;
  return port && !text::is_ascii_alnum(text::code_point_at(utf8, digits)) ? digits : end;
}

// A link, or what looks like an address: "git@gitlab.corp:team/x", "ssh://git@gitlab.corp/x".
bool leads_somewhere(std::string_view utf8, const text::Entity& entity) {
  if (entity.kind == text::Entity::Kind::link) return true;
  if (entity.kind != text::Entity::Kind::mail) return false;
  const bool scp = text::code_point_at(utf8, entity.span.end) == U':' &&
                   text::is_ascii_letter(text::code_point_at(utf8, entity.span.end + 1));
  return scp || utf8.substr(0, entity.span.begin).ends_with("://");
}

class LinksMatcher : public Matcher {
 public:
  explicit LinksMatcher(const policy::Links& links) : links_(links) {
    for (const auto& entry : links.hosts) hosts_.push_back(pattern_of(entry.word));
    for (const auto& host : links.allowed) allowed_.push_back(pattern_of(host));
    if (links.collaboration) shares_.emplace();
  }

  std::vector<const policy::Entry*> entries() const override {
    std::vector<const policy::Entry*> out;
    for (const auto& entry : links_.hosts) out.push_back(&entry);
    return out;
  }

  bool finds_by_line() const override { return true; }

  void find(const text::Text& text, std::vector<Hit>& hits) const override {
    for (const auto& entity : text.entities()) {
      if (!leads_somewhere(text.original(), entity)) continue;
      const auto parts = parse_link(text.slice(entity.span));
      if (const auto entry = judge(parts)) {
        add({entity.span.begin, after_port(text.original(), entity.span.end)}, *entry, hits);
      }
      if (hits.size() >= kMaxPerRule) return;
    }
    find_bare_hosts(text, hits);
    if (links_.private_addresses) {
      for (const auto span : find_private_addresses(text)) {
        if (!is_allowed(parse_link(text.slice(span)).host)) add(span, kNoEntry, hits);
      }
    }
    if (links_.internal_names) {
      for (const auto span : find_local_paths(text.original())) add(span, kNoEntry, hits);
    }
  }

 private:
  // "https://wiki.corp/" as a pattern means its host.
  static std::string pattern_of(std::string_view word) { return parse_link(word).host; }

  static void add(text::Span span, std::uint32_t entry, std::vector<Hit>& hits) {
    if (hits.size() < kMaxPerRule) hits.push_back({span, entry});
  }

  bool is_allowed(std::string_view host) const {
    return std::any_of(allowed_.begin(), allowed_.end(),
                       [&](const std::string& pattern) { return matches_wildcard(pattern, host); });
  }

  std::optional<std::uint32_t> entry_of(std::string_view host) const {
    for (std::size_t i = 0; i < hosts_.size(); ++i) {
      if (matches_wildcard(hosts_[i], host)) return static_cast<std::uint32_t>(i);
    }
    return std::nullopt;
  }

  // The entry that a link is found for, kNoEntry for a family of links, nothing if it may stay.
  std::optional<std::uint32_t> judge(const LinkParts& link) const {
    if (is_allowed(link.host)) return std::nullopt;
    if (!link.host.empty()) {
      if (const auto entry = entry_of(link.host)) return entry;
    }
    const bool inside = (links_.private_addresses && is_private_address(link.host)) ||
                        (links_.internal_names && is_internal_link(link)) ||
                        (shares_ && shares_->has(link));
    return inside ? std::optional(kNoEntry) : std::nullopt;
  }

  // Hosts that are no links on any network: "WIKI.MUSTERWERK.CORP", "srv1.musterwerk.netz".
  void find_bare_hosts(const text::Text& text, std::vector<Hit>& hits) const {
    if (hosts_.empty() && !links_.internal_names) return;
    const std::string_view utf8 = text.original();
    for (std::size_t dot = utf8.find('.'); dot != std::string_view::npos;) {
      if (!is_in_bare_host(text::code_point_at(utf8, dot + 1))) {  // it ends a sentence
        dot = utf8.find('.', dot + 1);
        continue;
      }
      std::size_t begin = dot;
      while (begin > 0 && dot - begin < kLongestLabel &&
             is_in_bare_host(text::code_point_before(utf8, begin))) {
        begin -= text::decode_before(utf8, begin).length;
      }
      std::size_t end = text::run_end(utf8, dot, is_in_bare_host);
      const std::size_t next = utf8.find('.', end);
      judge_bare_host(text, {begin, end}, hits);
      dot = next;
      if (hits.size() >= kMaxPerRule) return;
    }
  }

  void judge_bare_host(const text::Text& text, text::Span run, std::vector<Hit>& hits) const {
    const std::string_view utf8 = text.original();
    const auto is_edge = [](char c) { return c == '.' || c == '-' || c == '_'; };
    while (run.size() > 0 && is_edge(utf8[run.begin])) ++run.begin;
    while (run.size() > 0 && is_edge(utf8[run.end - 1])) --run.end;
    if (run.size() < 3 || run.size() > kLongestName) return;
    if (text.slice(run).find('.') == std::string_view::npos || text.entity_at(run) != nullptr)
      return;
    const auto left = text::code_point_before(utf8, run.begin);
    if (run.begin > 0 && text::is_one_of(left, U"@/\\")) return;
    const std::string host = normal_host(text.slice(run));
    if (is_allowed(host)) return;
    const auto entry = entry_of(host);
    // "Fertig.Intern geht es weiter" lacks a space; three labels are a name.
    const bool internal = links_.internal_names && label_count(host) > 2 && is_internal_name(host);
    if (!entry && !internal) return;
    add({run.begin, after_port(utf8, run.end)}, entry.value_or(kNoEntry), hits);
  }

  static constexpr std::size_t kLongestLabel = 64, kLongestName = 255;

  const policy::Links& links_;
  std::vector<std::string> hosts_, allowed_;
  std::optional<ShareLinks> shares_;
};

}  // namespace

Made make(const policy::Rule& rule, const policy::Links& links) {
  Made made{std::make_unique<LinksMatcher>(links), {}};
  for (const auto& entry : links.hosts) {
    if (!parse_link(entry.word).host.empty()) continue;
    made.problems.push_back({policy::Problem::Level::warning, entry.place,
                             "'" + entry.word + "' in rule '" + rule.id + "' is no host",
                             "write a host such as '*.musterwerk.example'"});
  }
  return made;
}

}  // namespace vorab::rules
