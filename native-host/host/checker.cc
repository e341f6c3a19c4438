// SPDX-License-Identifier: Apache-2.0
#include "host/checker.h"

#include <algorithm>
#include <set>
#include <utility>

namespace vorab::host {
namespace {

constexpr std::uint64_t kMany = 1000;            // more attachments make no difference
constexpr std::chrono::milliseconds kMoment{1};  // so long a check may have to wait for thinking
constexpr std::size_t kMostSuggestions = 5;

// Hidden lists are looked up for about a millisecond at a time.
constexpr std::size_t kRoundsOfThought = 3'000;

// What the message does not name is not attached.
std::map<std::string, int> attachments_of(const Check& check) {
  std::map<std::string, int> out;
  for (const auto& [type, count] : check.attachments) {
    out[type] = static_cast<int>(std::min(count, kMany));
  }
  return out;
}

bool is_pending(const rules::Result& result, std::string_view what) {
  return std::find(result.pending.begin(), result.pending.end(), what) != result.pending.end();
}

// Whether rules on trial are to be asked at all.
bool counts(const InForce* in_force) {
  return in_force != nullptr && in_force->rules && in_force->granted.counts &&
         std::any_of(in_force->policy->rules.begin(), in_force->policy->rules.end(),
                     [](const auto& rule) { return rule.trial_until.has_value(); });
}

}  // namespace

Checker::Checker(const platform::Clock& clock, CheckerEvents events,
                 std::vector<std::filesystem::path> dictionaries,
                 std::chrono::milliseconds patience)
    : clock_(clock),
      events_(std::move(events)),
      dictionaries_(std::move(dictionaries)),
      patient_until_(std::chrono::steady_clock::now() + patience),
      thread_([this] { run(); }) {}

Checker::~Checker() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  changed_.notify_one();
  thread_.join();
  if (reader_.joinable()) reader_.join();
}

bool Checker::submit(Check check) {
  bool taken = false;
  {
    const std::lock_guard lock(mutex_);
    taken = waiting_.add(std::move(check));
  }
  changed_.notify_one();
  return taken;
}

void Checker::forget(const Token& doc) {
  {
    const std::lock_guard lock(mutex_);
    waiting_.forget(doc);
    closed_.push_back(doc);
  }
  changed_.notify_one();
}

void Checker::use(std::shared_ptr<const InForce> in_force) {
  {
    const std::lock_guard lock(mutex_);
    in_force_.swap(in_force);
  }
  changed_.notify_one();
}  // the former one is freed here, not under the lock

void Checker::suggest(Suggest wish) {
  {
    const std::lock_guard lock(mutex_);
    wish_ = std::move(wish);
  }
  changed_.notify_one();
}

// Under the lock.
bool Checker::has_something() const {
  return ending_ || !closed_.empty() || wish_ || opened_ || speller_->has_work() || looking_up_;
}

void Checker::run() {
  std::unique_lock lock(mutex_);
  changed_.wait_until(lock, patient_until_, [this] { return ending_ || in_force_; });
  for (;;) {
    std::optional<Check> check;
    changed_.wait(lock, [&] { return (check = waiting_.next()) || has_something(); });
    if (ending_) return;
    forget_closed(lock);
    open_dictionaries(lock);
    if (opened_) take_dictionaries(lock);
    if (check) {
      std::shared_ptr<const InForce> in_force = in_force_;
      lock.unlock();
      events_.done(judge(*check, in_force.get()));
      if (!counts(in_force.get())) {
        last_texts_.clear();
      } else if (!check->practice) {
        if (auto over = last_texts_.keep(*check)) count({*std::move(over)}, in_force.get());
      }
      in_force.reset();
      lock.lock();
    } else {
      think(lock);
    }
  }
}

void Checker::forget_closed(std::unique_lock<std::mutex>& lock) {
  std::vector<Check> over;
  for (const Token& doc : closed_) {
    if (looking_up_ && looking_up_->doc == doc) looking_up_.reset();
    drafts_.forget(doc);
    threads_.forget(doc);
    for (Check& last : last_texts_.close(doc)) over.push_back(std::move(last));
  }
  closed_.clear();
  if (over.empty()) return;
  const std::shared_ptr<const InForce> in_force = in_force_;
  lock.unlock();
  if (counts(in_force.get())) count(over, in_force.get());
  lock.lock();
}

// Asks the rules on trial about drafts that are over.
void Checker::count(const std::vector<Check>& over, const InForce* in_force) try {
  for (const Check& last : over) {
    std::set<std::string> rules;
    for (auto& finding : in_force->rules->check_trials(last.text, context_of(last)).findings) {
      rules.insert(std::move(finding.rule));
    }
    if (!rules.empty()) events_.counted({rules.begin(), rules.end()});
  }
} catch (const std::exception&) {  // out of memory: not counted
}

rules::Context Checker::context_of(const Check& check) const {
  rules::Context context{check.site,   check.surface, check.posting_as,
                         check.locale, clock_.now(),  attachments_of(check)};
  context.in_thread = check.parts > 1;
  context.speller = speller_.get();
  context.hidden_rounds = rules::kHiddenRoundsAtOnce;
  return context;
}

// What waits for a moment without checks: a wish, unknown words, what may be a hidden entry.
void Checker::think(std::unique_lock<std::mutex>& lock) {
  const auto wish = std::exchange(wish_, std::nullopt);
  const std::shared_ptr<const InForce> in_force = in_force_;
  lock.unlock();
  if (wish) {
    events_.suggested(suggestions_for(*wish));
  } else if (looking_up_) {
    if (has_looked_up(in_force.get())) events_.more();
  } else if (speller_->has_work()) {
    (void)speller_->work(kMoment);
    if (!speller_->has_work()) events_.more();
  }
  lock.lock();
}

// Goes on with the text that is waited for; true if it can be checked again.
bool Checker::has_looked_up(const InForce* in_force) {
  const bool has_rules = in_force != nullptr && in_force->rules;
  if (has_rules && !in_force->rules->look_for_hidden(looking_up_->text, kRoundsOfThought)) {
    return false;
  }
  looking_up_.reset();
  return true;
}

// Only a policy that asks for spelling makes the dictionaries be read, and only once.
void Checker::open_dictionaries(std::unique_lock<std::mutex>& lock) {
  if (reader_.joinable() || !in_force_ || !in_force_->rules || !in_force_->rules->spells()) return;
  lock.unlock();
  reader_ = std::thread([this] {
    auto opened = language::open_speller(dictionaries_);
    {
      const std::lock_guard guard(mutex_);
      opened_ = std::move(opened);
    }
    changed_.notify_one();
  });
  lock.lock();
}

void Checker::take_dictionaries(std::unique_lock<std::mutex>& lock) {
  auto opened = *std::exchange(opened_, std::nullopt);
  speller_ = std::move(opened.speller);
  std::vector<Report> reports;
  for (const auto& fault : opened.faults) {
    reports.push_back(
        {Trouble::no_dictionary, fault.place + ": " + fault.message + "; hint: " + fault.remedy});
  }
  lock.unlock();
  events_.read_dictionaries(std::move(reports));
  events_.more();
  lock.lock();
}

Suggestions Checker::suggestions_for(const Suggest& wish) const {
  const bool german = wish.locale.starts_with("de");
  return {wish.id, speller_->suggest(
                       wish.word, german ? language::Language::german : language::Language::english,
                       kMostSuggestions)};
}

// Adds what is to be said about the whole thread; true if that has changed.
bool Checker::judge_thread(const Check& check, const rules::RuleSet& rules,
                           const rules::Context& context, rules::Result& result) {
  const auto posts = threads_.keep(check);
  std::string said;
  if (!posts.empty()) {
    auto about_thread = rules.check_thread(posts, context);
    if (is_pending(about_thread, rules::kPendingHidden) &&
        !is_pending(result, rules::kPendingHidden)) {
      result.pending.push_back(rules::kPendingHidden);
    }
    for (auto& finding : about_thread.findings) {
      said += finding.rule + '\n' + finding.message + '\n' + finding.why + '\n';
      result.findings.push_back(std::move(finding));
    }
  }
  return threads_.tell(check.doc, said);
}

Verdict Checker::judge(const Check& check, const InForce* in_force) {
  Verdict verdict;
  verdict.doc = check.doc;
  verdict.part = check.part;
  verdict.rev = check.rev;
  verdict.state = state_at(in_force, clock_.now());
  if (in_force == nullptr || !in_force->rules) return verdict;
  const auto start = std::chrono::steady_clock::now();
  try {
    const rules::Context context = context_of(check);
    verdict.result =
        in_force->rules->check(check.text, context, &drafts_.of(check.doc, check.part));
    if (context.in_thread && in_force->rules->knows_threads()) {
      verdict.recheck = judge_thread(check, *in_force->rules, context, verdict.result);
    }
    if (is_pending(verdict.result, rules::kPendingHidden)) looking_up_ = {check.doc, check.text};
  } catch (const std::exception&) {
    verdict.failed = true;
  }
  const auto end = std::chrono::steady_clock::now();
  verdict.took = std::chrono::duration_cast<std::chrono::microseconds>(end - start);
  return verdict;
}

}  // namespace vorab::host
