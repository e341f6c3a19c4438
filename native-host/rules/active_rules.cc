// SPDX-License-Identifier: Apache-2.0
#include "rules/active_rules.h"

#include <algorithm>
#include <utility>

#include "rules/narrowing.h"

namespace vorab::rules {

void ActiveRules::add(const policy::Rule& rule) {
  rules_.push_back(&rule);
  for (const auto& moment : {rule.from, rule.until, rule.embargo_until, rule.trial_until}) {
    if (moment) moments_.push_back(*moment);
  }
}

void ActiveRules::seal() { std::sort(moments_.begin(), moments_.end()); }

bool ActiveRules::is_same(const Situation& known, const Context& context, const Situation& now) {
  return known.asked == now.asked && known.period == now.period && known.has_link == now.has_link &&
         known.language == now.language && known.context.site == context.site &&
         known.context.surface == context.surface &&
         known.context.posting_as == context.posting_as &&
         known.context.attachments == context.attachments && known.context.groups == context.groups;
}

ActiveRules::Answer ActiveRules::answer(const Context& context,
                                        std::optional<language::Language> language,
                                        const text::Text& text,
                                        const std::vector<bool>& asked) const {
  std::vector<bool> now(rules_.size());
  std::vector<bool> whatever(rules_.size());
  for (std::size_t i = 0; i < rules_.size(); ++i) {
    whatever[i] = asked[i] && applies(*rules_[i], context);
    now[i] =
        whatever[i] && applies(*rules_[i], language) && has_attachment(*rules_[i], context, text);
  }
  return {std::make_shared<const std::vector<bool>>(std::move(now)),
          std::make_shared<const std::vector<bool>>(std::move(whatever))};
}

const ActiveRules::Answer& ActiveRules::in(const Context& context,
                                           std::optional<language::Language> language,
                                           const text::Text& text, const RuleFlags& asked) const {
  Situation now{{}, 0, false, language, asked};
  if (context.now) {
    const auto next = std::upper_bound(moments_.begin(), moments_.end(), *context.now);
    now.period = static_cast<std::size_t>(next - moments_.begin()) + 1;
  }
  now.has_link = std::any_of(
      text.entities().begin(), text.entities().end(),
      [](const text::Entity& entity) { return entity.kind == text::Entity::Kind::link; });
  for (const auto& [known, answer] : remembered_) {
    if (is_same(known, context, now)) return answer;
  }
  now.context = context;
  Remembered one{std::move(now), answer(context, language, text, *asked)};
  if (remembered_.size() < kMost) return remembered_.emplace_back(std::move(one)).answer;
  oldest_ = (oldest_ + 1) % kMost;
  return (remembered_[oldest_] = std::move(one)).answer;
}

}  // namespace vorab::rules
