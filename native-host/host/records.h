// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "host/message.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "store/counts.h"
#include "store/log.h"

namespace vorab::host {

/// What is kept of decisions and of rules on trial, for the one who asked.
struct Kept {
  Token id;
  std::vector<store::Decision> decisions;
  std::vector<store::Count> counts;
};

/// The session's view of the records, so that its tests need no thread. Whether anything may be
/// kept is for the caller to know.
class Records {
 public:
  virtual ~Records() = default;
  /// The day is filled in.
  virtual void add(store::Decision decision) = 0;
  virtual void count(std::vector<std::string> rules) = 0;
  virtual void read(Token id) = 0;
  virtual void forget(ForgetLog wish) = 0;
};

/// What the records tell, on their own thread.
struct RecordsEvents {
  std::function<void(Kept)> read;
  std::function<void(Token)> forgotten;
  /// With the request that failed, null if nobody waits for it, and why.
  std::function<void(Token, std::string)> failed;
};

/// One thread that waits for the disk, so that no check ever does. If it is slow or full, what was
/// to be kept is lost, and that is said.
class DiskRecords final : public Records {
 public:
  static constexpr std::size_t kMostWaiting = 256;

  DiskRecords(platform::Files& files, const std::filesystem::path& folder,
              const platform::Clock& clock, RecordsEvents events);
  /// Ends when what waits is done.
  ~DiskRecords() override;

  void add(store::Decision decision) override;
  void count(std::vector<std::string> rules) override;
  void read(Token id) override;
  void forget(ForgetLog wish) override;

  /// Waits until what was asked for so far is done.
  void finish();

 private:
  void run();
  void queue(std::function<void()> work);
  [[nodiscard]] store::KeptLines::Day today() const;
  void say_if(const std::error_code& error, const Token& id);

  store::Log log_;
  store::Counts counts_;
  const platform::Clock& clock_;
  RecordsEvents events_;
  std::mutex mutex_;
  std::condition_variable changed_, idle_;
  std::deque<std::function<void()>> waiting_;
  bool working_ = false, ending_ = false;
  std::thread thread_;  // last: it uses all the others
};

}  // namespace vorab::host
