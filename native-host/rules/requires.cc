// SPDX-License-Identifier: Apache-2.0
// requires: a disclosure or disclaimer that must accompany something.
#include <algorithm>
#include <optional>
#include <span>
#include <string>

#include "rules/disclosure.h"
#include "rules/matcher.h"
#include "rules/post_fold.h"
#include "rules/requires_texts.h"
#include "rules/tag_names.h"

namespace vorab::rules {

namespace {

constexpr std::size_t kStartWords = 10;
constexpr std::size_t kTriggers = 0, kWith = 1, kFirstNeed = 2;  // groups of asked words

// "ich arbeite … bei Musterwerk": its parts.
std::vector<std::string> parts_of(std::string_view phrase) {
  std::vector<std::string> parts(1);
  for (std::size_t at = 0; at < phrase.size();) {
    const std::size_t dots = phrase.substr(at).starts_with("…")     ? 3
                             : phrase.substr(at).starts_with("...") ? 3
                                                                    : 0;
    if (dots == 0) {
      parts.back() += phrase[at++];
      continue;
    }
    at += dots;
    parts.emplace_back();
  }
  std::erase_if(parts, [](const std::string& part) {
    return part.find_first_not_of(' ') == std::string::npos;
  });
  return parts;
}

// A group without words is not there.
std::span<const Found> words(const Evidence& evidence, std::size_t group) {
  if (group >= evidence.words.size()) return {};
  return evidence.words[group];
}

struct Phrase {
  std::string language;             // empty: any
  std::vector<std::size_t> groups;  // of its parts
};

struct Tags {
  std::string language;
  TagNames names;
};

class RequiresMatcher : public Matcher {
 public:
  explicit RequiresMatcher(const policy::Requires& needed)
      : needed_(needed), triggers_(tag_names(needed.hashtags)) {
    for (const auto& entry : needed.entries)
      asks_.push_back({entry.word, kTriggers, entry.disguised});
    for (const auto& entry : needed.with.all()) {
      asks_.push_back({entry.word, kWith, entry.disguised});
    }
    add_need("", needed.needs);
    for (const auto& [language, need] : needed.needs_in) add_need(language, need);
  }

  std::vector<Asked> asks() const override { return asks_; }
  bool weighs_posts() const override { return true; }
  bool is_about_threads() const override { return needed_.thread; }
  bool suggests_adding() const override { return true; }

  void weigh(const Evidence& evidence, std::vector<Hit>& hits) const override {
    if (!may_be_triggered(evidence)) return;  // nearly always
    const Speech& speech = evidence.speech;
    const auto trigger = find_trigger(evidence, speech);
    if (!trigger) return;
    const auto [flaw, place] = find_flaw(evidence, speech);
    if (flaw == Flaw::none) return;
    Hit hit{*trigger};
    hit.reason = static_cast<std::uint8_t>(flaw);
    if (place.size() > 0) hit.also = {place};
    hits.push_back(std::move(hit));
  }

  Remark remark(const Hit& hit, const text::Text& text, std::string_view locale,
                std::string_view post_language) const override {
    Remark out;
    const auto flaw = static_cast<Flaw>(hit.reason);
    const auto place = hit.also.empty() ? std::string_view() : text.slice(hit.also.front());
    out.message = sentence_about(flaw, place, needed_, post_language, locale);
    if (const auto sample = disclosure_to_add(needed_, post_language); !sample.empty()) {
      out.copy = {sample};
    }
    return out;
  }

 private:
  void add_need(const std::string& language, const policy::Need& need) {
    for (const auto& entry : need.words) {
      Phrase phrase{language, {}};
      for (auto& part : parts_of(entry.word)) {
        phrase.groups.push_back(groups_);
        asks_.push_back({std::move(part), groups_++});
      }
      phrases_.push_back(std::move(phrase));
    }
    if (!need.hashtags.empty()) tags_.push_back({language, tag_names(need.hashtags)});
  }

  bool may_be_triggered(const Evidence& evidence) const {
    return needed_.always || !needed_.hashtags.empty() || !words(evidence, kTriggers).empty() ||
           std::any_of(evidence.rules.begin(), evidence.rules.end(),
                       [](const auto* hits) { return !hits->empty(); });
  }

  // The first place that wants a disclosure; an empty span for a post as such.
  std::optional<text::Span> find_trigger(const Evidence& evidence, const Speech& speech) const {
    if (needed_.always) {
      if (evidence.text.folded_words().empty()) return std::nullopt;
      return text::Span{0, 0};
    }
    std::vector<text::Span> places = find_hashtags(evidence.text, triggers_);
    for (const auto& found : words(evidence, kTriggers)) {
      if (!speech.is_in_address(found.span)) places.push_back(found.span);
    }
    bool post = false;
    for (const auto* hits : evidence.rules) {
      for (const auto& hit : *hits) {
        post = post || hit.is_whole_post();
        if (!hit.is_whole_post()) places.push_back(hit.span);
      }
    }
    std::sort(places.begin(), places.end(),
              [](const text::Span& a, const text::Span& b) { return a.begin < b.begin; });
    const auto first = std::find_if(places.begin(), places.end(), [&](const text::Span& place) {
      return has_company(place, evidence, speech);
    });
    if (first != places.end()) return *first;
    if (post && has_company({0, 0}, evidence, speech)) return text::Span{0, 0};
    return std::nullopt;
  }

  bool has_company(text::Span place, const Evidence& evidence, const Speech& speech) const {
    if (needed_.with.empty()) return true;
    const auto& others = words(evidence, kWith);
    const auto a = speech.words_before(place.begin);
    return std::any_of(others.begin(), others.end(), [&](const Found& other) {
      if (place.size() > 0 && place.contains(other.span)) return false;
      if (!needed_.with_within || place.size() == 0) return true;
      const auto b = speech.words_before(other.span.begin);
      return std::max(a, b) - std::min(a, b) <= static_cast<std::size_t>(*needed_.with_within);
    });
  }

  struct Flawed {
    Flaw flaw;
    text::Span place;
  };

  // Flaw::none if the disclosure is there; else how near the best of what is there comes.
  Flawed find_flaw(const Evidence& evidence, const Speech& speech) const {
    Flawed best{Flaw::missing, {}};
    const auto consider = [&](text::Span place, const std::string& language) {
      const auto flaw = flaw_of(place, language, evidence, speech);
      if (flaw < best.flaw) best = {flaw, place};
    };
    for (const auto& [language, names] : tags_) {
      for (const auto& place : find_hashtags(evidence.text, names)) consider(place, language);
    }
    for (const auto& phrase : phrases_) {
      for (const auto& place : find_phrase(phrase, evidence, speech)) {
        consider(place, phrase.language);
      }
    }
    return best;
  }

  Flaw flaw_of(text::Span place, const std::string& language, const Evidence& evidence,
               const Speech& speech) const {
    if (speech.is_quoted(place)) return Flaw::quoted;
    if (speech.is_denied(place)) return Flaw::denied;
    if (!understands(language, evidence.language)) return Flaw::language;
    return is_early(place, evidence, speech) ? Flaw::none : Flaw::late;
  }

  bool understands(const std::string& language, std::string_view post) const {
    if (needed_.any_language || language.empty() || post.empty() || language == post) return true;
    return needed_.needs.empty() &&
           std::none_of(needed_.needs_in.begin(), needed_.needs_in.end(),
                        [&](const auto& own) { return own.language == post; });
  }

  bool is_early(text::Span place, const Evidence& evidence, const Speech& speech) const {
    switch (needed_.early) {
      case policy::Early::anywhere:
        return true;
      case policy::Early::start:
        return speech.words_before(place.begin) < kStartWords;
      case policy::Early::fold:
        return place.end <= shown_before_fold(evidence.text, evidence.site);
      case policy::Early::characters:
        return place.end <=
               byte_at_unit(evidence.text, static_cast<std::size_t>(needed_.characters));
    }
    return true;
  }

  static std::vector<text::Span> find_phrase(const Phrase& phrase, const Evidence& evidence,
                                             const Speech& speech) {
    std::vector<text::Span> out;
    if (phrase.groups.empty()) return out;
    const auto counts = [&](const Found& found) {
      return found.manner <= Manner::other_form && !speech.is_in_address(found.span) &&
             !speech.is_part_of_tag(found.span);
    };
    for (const auto& first : words(evidence, phrase.groups.front())) {
      if (!counts(first)) continue;
      text::Span whole = first.span;
      text::Span last = first.span;
      bool complete = true;
      for (std::size_t i = 1; i < phrase.groups.size() && complete; ++i) {
        const auto& next = words(evidence, phrase.groups[i]);
        const auto found = std::find_if(next.begin(), next.end(), [&](const Found& part) {
          return part.span.begin >= last.end && counts(part) &&
                 speech.is_one_phrase(last, part.span);
        });
        complete = found != next.end();
        if (complete) last = found->span;
      }
      whole.end = last.end;
      if (complete) out.push_back(whole);
    }
    return out;
  }

  const policy::Requires& needed_;
  TagNames triggers_;
  std::vector<Asked> asks_;
  std::vector<Phrase> phrases_;
  std::vector<Tags> tags_;
  std::size_t groups_ = kFirstNeed;
};

}  // namespace

Made make(const policy::Rule&, const policy::Requires& needed) {
  return {std::make_unique<RequiresMatcher>(needed), {}};
}

}  // namespace vorab::rules
