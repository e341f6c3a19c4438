// SPDX-License-Identifier: Apache-2.0
#include "host/session.h"

#include <algorithm>
#include <span>
#include <utility>
#include <variant>

#include "host/answers.h"
#include "policy/format.h"

namespace vorab::host {
namespace {

std::string language_of(const std::string& locale, const std::string& otherwise) {
  if (locale.empty()) return otherwise;
  return locale.starts_with("de") ? "de" : "en";
}

nlohmann::ordered_json echo_of(const Token& doc, const Token& part, std::uint64_t rev) {
  nlohmann::ordered_json echo = {{"doc", doc}};
  if (!part.is_null()) echo["part"] = part;
  echo["rev"] = rev;
  return echo;
}

/// What an error repeats of the message it answers.
struct EchoOf {
  nlohmann::ordered_json operator()(const Check& check) const {
    return echo_of(check.doc, check.part, check.rev);
  }
  nlohmann::ordered_json operator()(const auto& message) const {
    nlohmann::ordered_json echo;
    if constexpr (requires { message.id; }) echo["id"] = message.id;
    return echo;
  }
};

constexpr std::string_view kPractice = "practice";  // nothing is kept of it

bool is_one_of(std::span<const std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

Session::Session(Outside outside) : outside_(std::move(outside)) {}

void Session::on_frame(std::string body) {
  std::variant<Message, Refusal> parsed = parse_message(std::move(body));
  if (const auto* refusal = std::get_if<Refusal>(&parsed)) return refuse(*refusal);
  auto& message = std::get<Message>(parsed);
  if (!greeted_ && !std::holds_alternative<Hello>(message)) {
    return refuse(
        {Code::hello_first, "the first message is \"hello\"", std::visit(EchoOf{}, message)});
  }
  std::visit([this](auto& typed) { on(std::move(typed)); }, message);
}

void Session::on_fault(FrameParser::Fault fault) {
  switch (fault) {
    case FrameParser::Fault::none:
      return;
    case FrameParser::Fault::empty:
      return refuse({Code::empty_frame, "a frame of length zero", {}});
    case FrameParser::Fault::too_large:
      return refuse({Code::too_large, "a frame above 8 MiB was skipped", {}});
    case FrameParser::Fault::hopeless:
      return refuse({Code::too_large, "a frame above 64 MiB: the host ends", {}});
  }
}

void Session::on_policy(std::shared_ptr<const InForce> in_force) {
  const bool same_rules = in_force_ && in_force->rules == in_force_->rules;
  in_force_ = std::move(in_force);
  outside_.checks.use(in_force_);
  if (!greeted_) return;
  tell_policy();
  if (answered_ && !same_rules) outside_.send(recheck());
}

void Session::on_verdict(const Verdict& verdict) {
  answered_ = true;
  if (verdict.failed) {
    return refuse({Code::internal, "the text could not be checked",
                   echo_of(verdict.doc, verdict.part, verdict.rev)});
  }
  pending_ = pending_ || !verdict.result.pending.empty();
  outside_.send(findings(verdict));
  if (verdict.recheck) outside_.send(recheck());
  if (state() != told_) tell_policy();  // it expired while we talked
}

void Session::on_suggestions(const Suggestions& found) { outside_.send(suggestions(found)); }

void Session::on_more() {
  if (std::exchange(pending_, false)) outside_.send(recheck());
}

void Session::on_dictionaries(std::vector<Report> reports) {
  if (reports.empty()) return;
  also_.insert(also_.end(), reports.begin(), reports.end());
  if (greeted_) tell_policy();
}

void Session::on_counted(std::vector<std::string> rules) {
  if (in_force_ && in_force_->granted.counts) outside_.records.count(std::move(rules));
}

void Session::on_kept(const Kept& kept) { outside_.send(log_entries(kept)); }

void Session::on_forgotten(const Token& id) { outside_.send(done(id)); }

void Session::on_not_recorded(const Token& id, const std::string& why) {
  if (!id.is_null()) return refuse({Code::internal, "it is still kept: " + why, {{"id", id}}});
  Report report{Trouble::not_kept, "log and counts cannot be kept: " + why};
  if (std::find(also_.begin(), also_.end(), report) != also_.end()) return;
  also_.push_back(std::move(report));
  if (greeted_) tell_policy();
}

void Session::on(const Hello& hello) {
  greeted_ = true;
  speaks_our_protocol_ = hello.protocol == kProtocol;
  locale_ = language_of(hello.locale, "en");
  told_ = state();
  outside_.send(
      welcome(in_force_.get(), told_, locale_, outside_.sandbox, also_, outside_.clock.now()));
}

void Session::on(Check check) {
  if (!speaks_our_protocol_) {
    Verdict none;
    none.doc = check.doc;
    none.part = check.part;
    none.rev = check.rev;
    none.state = State::protocol;
    return outside_.send(findings(none));
  }
  check.locale = language_of(check.locale, locale_);
  nlohmann::ordered_json echo = echo_of(check.doc, check.part, check.rev);
  if (!outside_.checks.submit(std::move(check))) {
    refuse({Code::busy, "too many checks wait", std::move(echo)});
  }
}

void Session::on(const Closed& closed) { outside_.checks.forget(closed.doc); }

void Session::on(const Suggest& suggest) {
  auto wish = suggest;
  wish.locale = language_of(suggest.locale, locale_);
  outside_.checks.suggest(std::move(wish));
}

void Session::on(const ListRules& list) {
  outside_.send(rule_list(list.id, in_force_.get(), language_of(list.locale, locale_)));
}

// Least is the default. What is kept are words of the policy and of ours, whatever came in.
void Session::on(const Decision& decision) {
  if (!in_force_ || !in_force_->granted.log || decision.site == kPractice) return;
  const auto& rules = in_force_->policy->rules;
  const bool known = std::any_of(rules.begin(), rules.end(),
                                 [&](const auto& rule) { return rule.id == decision.rule; });
  if (!known || !is_one_of(store::kActions, decision.action)) return;
  const bool listed = is_one_of(policy::kSites, decision.site);
  outside_.records.add({{},
                        in_force_->policy->version,
                        decision.action,
                        listed ? decision.site : std::string(store::kOtherSite),
                        decision.rule});
}

void Session::on(const ReadLog& read) { outside_.records.read(read.id); }
void Session::on(const ForgetLog& forget) { outside_.records.forget(forget); }

State Session::state() const {
  return speaks_our_protocol_ ? state_at(in_force_.get(), outside_.clock.now()) : State::protocol;
}

void Session::tell_policy() {
  told_ = state();
  outside_.send(policy_changed(in_force_.get(), told_, locale_, also_, outside_.clock.now()));
}

void Session::refuse(const Refusal& refusal) {
  outside_.send(error(refusal.code, refusal.message, refusal.echo));
}

}  // namespace vorab::host
