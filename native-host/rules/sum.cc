// SPDX-License-Identifier: Apache-2.0
// sum: hints that are harmless alone and telling together.
#include <algorithm>
#include <numeric>
#include <string>

#include "rules/matcher.h"
#include "rules/tag_names.h"

namespace vorab::rules {

namespace {

struct Place {
  text::Span span;
  double confidence;
};

bool overlap(text::Span a, text::Span b) { return a.begin < b.end && b.begin < a.end; }

std::string listed(const std::vector<std::string>& names, bool german) {
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) out += i + 1 < names.size() ? ", " : german ? " und " : " and ";
    out += (german ? "„" : "“") + names[i] + (german ? "“" : "”");
  }
  return out;
}

class SumMatcher : public Matcher {
 public:
  explicit SumMatcher(const policy::Sum& sum) : sum_(sum) {
    for (const auto& hint : sum.hints) tags_.push_back(tag_names(hint.hashtags));
  }

  std::vector<Asked> asks() const override {
    std::vector<Asked> out;
    for (std::size_t i = 0; i < sum_.hints.size(); ++i) {
      for (const auto& entry : sum_.hints[i].entries) {
        out.push_back({entry.word, i, entry.disguised});
      }
    }
    return out;
  }

  bool weighs_posts() const override { return true; }
  bool is_about_threads() const override { return sum_.thread; }

  void weigh(const Evidence& evidence, std::vector<Hit>& hits) const override {
    auto taken = choose(places_of_hints(evidence));
    if (taken.empty()) return;
    std::sort(taken.begin(), taken.end(),
              [](const Place& a, const Place& b) { return a.span.begin < b.span.begin; });
    // The mark sits where the last piece was added; the others are told.
    Hit hit{taken.back().span};
    for (const auto& place : taken) {
      hit.confidence = std::min(hit.confidence, place.confidence);
      hit.also.push_back(place.span);
    }
    hits.push_back(std::move(hit));
  }

  Remark remark(const Hit& hit, const text::Text& text, std::string_view locale,
                std::string_view) const override {
    const bool german = locale == "de";
    std::vector<std::string> names;
    for (const auto& span : hit.also) {
      if (span.size() > 0) names.emplace_back(text.slice(span));
    }
    Remark out;
    out.why = (german ? "Hier kommen zusammen: " : "What comes together here: ") +
              listed(names, german) + ".";
    return out;
  }

 private:
  std::vector<std::vector<Place>> places_of_hints(const Evidence& evidence) const {
    std::vector<std::vector<Place>> out(sum_.hints.size());
    std::size_t rule = 0;
    for (std::size_t i = 0; i < sum_.hints.size(); ++i) {
      const auto& hint = sum_.hints[i];
      if (i < evidence.words.size()) {
        for (const auto& found : evidence.words[i]) {
          out[i].push_back({found.span, confidence_of(found.manner)});
        }
      }
      for (const auto& span : find_hashtags(evidence.text, tags_[i])) {
        out[i].push_back({span, 1.0});
      }
      if (hint.rule.empty()) continue;
      for (const auto& hit : *evidence.rules[rule]) out[i].push_back({hit.span, hit.confidence});
      ++rule;
    }
    return out;
  }

  // A place for each hint, no two on the same words; empty if they weigh too little.
  std::vector<Place> choose(const std::vector<std::vector<Place>>& places) const {
    std::vector<std::size_t> order(sum_.hints.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    // Who has the fewest places to choose from chooses first.
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      if (places[a].size() != places[b].size()) return places[a].size() < places[b].size();
      return sum_.hints[a].weight > sum_.hints[b].weight;
    });
    std::vector<Place> taken;
    int weight = 0;
    for (const auto i : order) {
      const auto free = std::find_if(places[i].begin(), places[i].end(), [&](const Place& place) {
        return std::none_of(taken.begin(), taken.end(),
                            [&](const Place& other) { return overlap(place.span, other.span); });
      });
      if (free == places[i].end()) continue;
      taken.push_back(*free);
      weight += sum_.hints[i].weight;
    }
    if (weight < sum_.threshold) taken.clear();
    return taken;
  }

  const policy::Sum& sum_;
  std::vector<TagNames> tags_;  // of each hint
};

}  // namespace

Made make(const policy::Rule&, const policy::Sum& sum) {
  return {std::make_unique<SumMatcher>(sum), {}};
}

}  // namespace vorab::rules
