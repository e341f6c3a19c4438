// SPDX-License-Identifier: Apache-2.0
#include "rules/make_finding.h"

#include <array>
#include <cstdio>
#include <utility>

#include "rules/messages.h"
#include "text/hash.h"

namespace vorab::rules {

namespace {

void add_sentence(std::string& text, const std::string& more) {
  if (!more.empty()) text.append(text.empty() ? "" : " ").append(more);
}

// What a post lacks, or what concerns it as a whole, has no words to be put in the place of.
std::vector<std::string> words_to_copy(const Standing& standing, std::string_view post_language,
                                       std::vector<std::string> to_add) {
  const auto& [rule, matcher, entry, hit] = standing;
  std::string instead = entry ? pick(entry->instead, post_language) : "";
  if (instead.empty()) instead = pick(rule.instead, post_language);
  if (instead.empty()) instead = matcher.suggestion(hit.entry);
  return instead.empty() ? std::move(to_add) : std::vector{std::move(instead)};
}

void add_suggestion(const Standing& standing, const text::Text& text,
                    std::string_view post_language, std::vector<std::string> to_add,
                    KnownSuggestions* known, Finding& out) {
  const auto& [rule, matcher, entry, hit] = standing;
  if (hit.is_whole_post() || matcher.suggests_adding()) {
    out.instead = words_to_copy(standing, post_language, std::move(to_add));
    if (!out.instead.empty()) out.replace = "copy";
    return;
  }
  const Wish wish{rule, entry, hit.instead.empty() ? matcher.suggestion(hit.entry) : hit.instead};
  const auto suggestion = known != nullptr ? known->get(text, hit, wish, post_language)
                                           : suggestion_for(text, hit, wish, post_language);
  if (suggestion.text.empty()) return;
  out.instead = {suggestion.text};
  out.replace = suggestion.in_place ? "whole" : "copy";
  const auto start = text.units(suggestion.span.begin);
  const auto end = text.units(suggestion.span.end);
  if (start != *out.start || end != *out.end) out.replace_span = {start, end};
}

}  // namespace

std::string entry_id(std::string_view word) {
  std::array<char, 17> hex{};
  std::snprintf(hex.data(), hex.size(), "%016llx",
                static_cast<unsigned long long>(text::fnv1a(text::folded_word(word))));
  return hex.data();
}

Finding make_finding(const Standing& standing, const text::Text& text, std::string_view locale,
                     std::string_view post_language, KnownSuggestions* known) {
  const auto& [rule, matcher, entry, hit] = standing;
  Finding out;
  out.rule = rule.id;
  out.category = rule.category;
  out.severity = hit.severity.value_or(policy::Severity::warn);
  out.confidence = hit.confidence;
  out.manner = hit.manner;
  if (!hit.is_whole_post()) {
    out.start = text.units(hit.span.begin);
    out.end = text.units(hit.span.end);
  }
  if (entry) {
    // What is stored about a hidden entry must not be a quick hash of it.
    out.entry = entry_id(entry->hidden ? rule.id + ' ' + std::to_string(hit.entry) : entry->word);
  }
  out.message = pick(rule.message, locale);
  if (out.message.empty()) {
    out.message = default_message(rule.kind, locale, text.slice(hit.span));
  }
  out.why = pick(rule.why, locale);
  auto remark = matcher.remark(hit, text, locale, post_language);
  add_sentence(out.message, remark.message);
  add_sentence(out.why, remark.why);
  add_suggestion(standing, text, post_language, std::move(remark.copy), known, out);
  out.section = rule.section;
  out.link = rule.link;
  out.contact = rule.contact;
  out.show = rule.show;
  return out;
}

std::string gist_of(const policy::Rule& rule) {
  std::string gist = rule.category + '\n';
  if (rule.message.empty()) return gist.append(policy::kind_name(rule.kind));
  for (const auto& [language, text] : rule.message) gist.append(text).append("\n");
  return gist;
}

}  // namespace vorab::rules
