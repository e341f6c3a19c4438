// SPDX-License-Identifier: Apache-2.0
#include "host/checker.h"

#include <algorithm>
#include <utility>

namespace vorab::host {
namespace {

constexpr std::uint64_t kMany = 1000;  // more attachments make no difference

// What the message does not name is not attached.
std::map<std::string, int> attachments_of(const Check& check) {
  std::map<std::string, int> out;
  for (const auto& [type, count] : check.attachments) {
    out[type] = static_cast<int>(std::min(count, kMany));
  }
  return out;
}

}  // namespace

Checker::Checker(const platform::Clock& clock, std::function<void(Verdict)> done,
                 std::chrono::milliseconds patience)
    : clock_(clock),
      done_(std::move(done)),
      patient_until_(std::chrono::steady_clock::now() + patience),
      thread_([this] { run(); }) {}

Checker::~Checker() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  changed_.notify_one();
  thread_.join();
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

void Checker::run() {
  std::unique_lock lock(mutex_);
  changed_.wait_until(lock, patient_until_, [this] { return ending_ || in_force_; });
  for (;;) {
    std::optional<Check> check;
    changed_.wait(lock, [&] { return ending_ || !closed_.empty() || (check = waiting_.next()); });
    if (ending_) return;
    for (const Token& doc : closed_) {
      drafts_.forget(doc);
      threads_.forget(doc);
    }
    closed_.clear();
    if (!check) continue;
    std::shared_ptr<const InForce> in_force = in_force_;
    lock.unlock();
    done_(judge(*check, in_force.get()));
    in_force.reset();
    lock.lock();
  }
}

// Adds what is to be said about the whole thread; true if that has changed.
bool Checker::judge_thread(const Check& check, const rules::RuleSet& rules,
                           const rules::Context& context, rules::Result& result) {
  const auto posts = threads_.keep(check);
  std::string said;
  if (!posts.empty()) {
    for (auto& finding : rules.check_thread(posts, context).findings) {
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
  const auto now = clock_.now();
  verdict.state = state_at(in_force, now);
  if (in_force == nullptr || !in_force->rules) return verdict;
  const auto start = std::chrono::steady_clock::now();
  try {
    rules::Context context{check.site,   check.surface, check.posting_as,
                           check.locale, now,           attachments_of(check)};
    context.in_thread = check.parts > 1;
    verdict.result =
        in_force->rules->check(check.text, context, &drafts_.of(check.doc, check.part));
    if (context.in_thread && in_force->rules->knows_threads()) {
      verdict.recheck = judge_thread(check, *in_force->rules, context, verdict.result);
    }
  } catch (const std::exception&) {
    verdict.failed = true;
  }
  const auto end = std::chrono::steady_clock::now();
  verdict.took = std::chrono::duration_cast<std::chrono::microseconds>(end - start);
  return verdict;
}

}  // namespace vorab::host
