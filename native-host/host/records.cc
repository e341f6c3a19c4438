// SPDX-License-Identifier: Apache-2.0
#include "host/records.h"

#include <utility>

#include "policy/dates.h"

namespace vorab::host {

DiskRecords::DiskRecords(platform::Files& files, const std::filesystem::path& folder,
                         const platform::Clock& clock, RecordsEvents events)
    : log_(files, folder),
      counts_(files, folder),
      clock_(clock),
      events_(std::move(events)),
      thread_([this] { run(); }) {
  // Whether anything is added or not, what is kept does not grow old.
  queue([this] {
    say_if(log_.tidy(today()), nullptr);
    say_if(counts_.tidy(today()), nullptr);
  });
}

DiskRecords::~DiskRecords() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  changed_.notify_one();
  thread_.join();
}

void DiskRecords::add(store::Decision decision) {
  queue([this, decision = std::move(decision)]() mutable {
    decision.day = policy::to_date(today());
    say_if(log_.add(today(), decision), nullptr);
  });
}

void DiskRecords::count(std::vector<std::string> rules) {
  queue([this, rules = std::move(rules)] { say_if(counts_.add(today(), rules), nullptr); });
}

void DiskRecords::read(Token id) {
  queue([this, id = std::move(id)] {
    events_.read({id, log_.load(today()), counts_.load(today())});
  });
}

void DiskRecords::forget(ForgetLog wish) {
  queue([this, wish = std::move(wish)] {
    std::error_code error;
    if (wish.what != "counts") error = log_.forget();
    if (wish.what != "log" && !error) error = counts_.forget();
    if (error) return say_if(error, wish.id);
    events_.forgotten(wish.id);
  });
}

void DiskRecords::finish() {
  std::unique_lock lock(mutex_);
  idle_.wait(lock, [this] { return waiting_.empty() && !working_; });
}

void DiskRecords::run() {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return ending_ || !waiting_.empty(); });
    if (waiting_.empty()) return;
    const auto work = std::move(waiting_.front());
    waiting_.pop_front();
    working_ = true;
    lock.unlock();
    try {
      work();
    } catch (const std::exception& error) {  // out of memory
      events_.failed(nullptr, error.what());
    }
    lock.lock();
    working_ = false;
    if (waiting_.empty()) idle_.notify_all();
  }
}

void DiskRecords::queue(std::function<void()> work) {
  {
    const std::lock_guard lock(mutex_);
    if (waiting_.size() >= kMostWaiting) return;
    waiting_.push_back(std::move(work));
  }
  changed_.notify_one();
}

store::KeptLines::Day DiskRecords::today() const {
  return std::chrono::floor<std::chrono::days>(clock_.now());
}

void DiskRecords::say_if(const std::error_code& error, const Token& id) {
  if (error) events_.failed(id, error.message());
}

}  // namespace vorab::host
