// SPDX-License-Identifier: Apache-2.0
#include "rules/active_rules.h"

#include <algorithm>

#include "rules/narrowing.h"

namespace vorab::rules {

void ActiveRules::add(const policy::Rule& rule) {
  rules_.push_back(&rule);
  for (const auto& moment : {rule.from, rule.until, rule.embargo_until}) {
    if (moment) moments_.push_back(*moment);
  }
}

void ActiveRules::seal() { std::sort(moments_.begin(), moments_.end()); }

bool ActiveRules::is_remembered(const Context& context, std::size_t period, bool has_link,
                                std::optional<language::Language> language) const {
  if (!situation_) return false;
  const Context& known = situation_->context;
  return situation_->period == period && situation_->has_link == has_link &&
         situation_->language == language && known.site == context.site &&
         known.surface == context.surface && known.posting_as == context.posting_as &&
         known.attachments == context.attachments && known.groups == context.groups;
}

const std::vector<bool>& ActiveRules::in(const Context& context,
                                         std::optional<language::Language> language,
                                         const text::Text& text) const {
  std::size_t period = 0;
  if (context.now) {
    const auto next = std::upper_bound(moments_.begin(), moments_.end(), *context.now);
    period = static_cast<std::size_t>(next - moments_.begin()) + 1;
  }
  const bool has_link = std::any_of(
      text.entities().begin(), text.entities().end(),
      [](const text::Entity& entity) { return entity.kind == text::Entity::Kind::link; });
  if (is_remembered(context, period, has_link, language)) return active_;
  situation_.reset();
  active_.assign(rules_.size(), false);
  for (std::size_t i = 0; i < rules_.size(); ++i) {
    active_[i] = applies(*rules_[i], context) && applies(*rules_[i], language) &&
                 has_attachment(*rules_[i], context, text);
  }
  situation_ = {context, period, has_link, language};
  return active_;
}

}  // namespace vorab::rules
