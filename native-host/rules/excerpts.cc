// SPDX-License-Identifier: Apache-2.0
#include "rules/excerpts.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace vorab::rules {

namespace {

// What a run says for "copied" and against "by chance", as logarithms of likelihood ratios, in
// tenths. Of a copy with a tenth of its words changed two runs of three remain; of other texts on
// the same topic one in fourteen is marked, by the fingerprint's density or because people do say
// the same.
constexpr int kMarked = 22;
constexpr int kOther = -10;

// So much evidence is never chance: eight runs of four, which are eleven words in their order.
constexpr std::size_t kFewestMarked = 8;
constexpr int kEnough = static_cast<int>(kFewestMarked) * kMarked;

// After so many runs without a mark (a dozen words put in) an excerpt has ended.
constexpr int kGivenUp = -15 * kOther;

// So many marks by chance are looked for at either end of an excerpt.
constexpr int kMostChance = 2;

// A sentence of 12 words has 0.3, of 20 words 0.5, a paragraph of 60 words 0.9; with a tenth of the
// words changed a fifth less.
constexpr double kMarksForConfidence = 25;
constexpr double kLeastForShare = 0.4;

class Search {
 public:
  Search(const std::vector<Run>& runs, std::size_t gram) : runs_(runs), gram_(gram) {}

  // The stretches of the greatest sum, as Kadane's algorithm finds one, each ended where the sum
  // has fallen too far.
  std::vector<Excerpt> find() {
    std::size_t first = 0;
    std::size_t last = 0;
    int sum = 0;
    int best = 0;
    for (std::size_t i = 0; i < runs_.size(); ++i) {
      if (sum <= 0 || best - sum >= kGivenUp) {
        if (best >= kEnough) add(first, last);
        sum = best = 0;
        if (!runs_[i].marked) continue;
        first = i;
      }
      sum += runs_[i].marked ? kMarked : kOther;
      if (sum <= best) continue;
      best = sum;
      last = i;
    }
    if (best >= kEnough) add(first, last);
    return std::move(out_);
  }

 private:
  void add(std::size_t first, std::size_t last) {
    std::vector<std::uint64_t> marked;
    for (std::size_t i = first; i <= last; ++i) {
      if (runs_[i].marked) marked.push_back(runs_[i].gram);
    }
    const auto runs = static_cast<double>(last - first + 1);
    const double share = static_cast<double>(marked.size()) / runs;
    // The same said again and again ("ha ha ha") is said once.
    std::sort(marked.begin(), marked.end());
    marked.erase(std::unique(marked.begin(), marked.end()), marked.end());
    if (marked.size() < kFewestMarked) return;
    const double length = 1 - std::exp(-static_cast<double>(marked.size()) / kMarksForConfidence);
    out_.push_back({first, last + gram_ - 1, length * std::lerp(kLeastForShare, 1.0, share)});
  }

  const std::vector<Run>& runs_;
  std::size_t gram_;
  std::vector<Excerpt> out_;
};

}  // namespace

Excerpt trim(const Excerpt& excerpt, const std::vector<Run>& runs, std::size_t gram,
             const std::function<bool(std::size_t)>& ends_sentence) {
  std::size_t first = excerpt.first;
  std::size_t last = excerpt.last + 1 - gram;  // the last run
  // A single marked run beside the rest is chance: where a copy's word was changed, three runs or
  // more are lost, and so few words before them would not have been joined to it.
  for (int i = 0; i < kMostChance && first < last && !runs[first + 1].marked; ++i) {
    do ++first;
    while (!runs[first].marked);
  }
  for (int i = 0; i < kMostChance && first < last && !runs[last - 1].marked; ++i) {
    do --last;
    while (!runs[last].marked);
  }
  last += gram - 1;
  // So is a single word beyond the end of a sentence.
  if (ends_sentence(first)) ++first;
  if (ends_sentence(last - 1)) --last;
  return {first, last, excerpt.confidence};
}

std::vector<Excerpt> find_excerpts(const std::vector<Run>& runs, std::size_t gram) {
  return Search(runs, gram).find();
}

}  // namespace vorab::rules
