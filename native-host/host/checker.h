// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "host/drafts.h"
#include "host/in_force.h"
#include "host/last_texts.h"
#include "host/message.h"
#include "host/threads.h"
#include "host/waiting.h"
#include "language/open_speller.h"
#include "platform/clock.h"
#include "rules/rule_set.h"

namespace vorab::host {

/// What came of a check.
struct Verdict {
  Token doc, part;
  std::uint64_t rev = 0;
  State state = State::loading;
  rules::Result result;
  std::chrono::microseconds took{0};
  bool failed = false;   ///< out of memory, for one; there is no result
  bool recheck = false;  ///< what was said about the other posts of its thread is out of date
};

/// What came of a wish for suggestions.
struct Suggestions {
  Token id;
  std::vector<std::string> words;
};

/// The session's view of the checker, so that its tests need no thread.
class Checks {
 public:
  virtual ~Checks() = default;
  /// Queues a check; false if too much waits.
  [[nodiscard]] virtual bool submit(Check check) = 0;
  virtual void forget(const Token& doc) = 0;
  virtual void use(std::shared_ptr<const InForce> in_force) = 0;
  /// Asks for what a word may have been meant to be; a newer wish makes an older one moot.
  virtual void suggest(Suggest wish) = 0;
};

/// What the checker tells besides its verdicts, on its own thread.
struct CheckerEvents {
  std::function<void(Verdict)> done;
  std::function<void(Suggestions)> suggested;
  /// What was pending has been found out, or can be asked about now.
  std::function<void()> more;
  /// The dictionaries have been read; these languages have none.
  std::function<void(std::vector<Report>)> read_dictionaries;
  /// A draft is over about which these rules on trial would have spoken.
  std::function<void(std::vector<std::string>)> counted;
};

/// One thread that owns the engine. Nothing here blocks the caller.
class Checker final : public Checks {
 public:
  /// So long a check waits for the first policy, before it is answered with the state `loading`.
  static constexpr std::chrono::milliseconds kPatience{1000};

  /// `dictionaries` are the folders where these are looked for, once a policy has rules about
  /// spelling.
  Checker(const platform::Clock& clock, CheckerEvents events,
          std::vector<std::filesystem::path> dictionaries,
          std::chrono::milliseconds patience = kPatience);
  /// Ends after the check in progress; what waits is dropped.
  ~Checker() override;

  [[nodiscard]] bool submit(Check check) override;
  void forget(const Token& doc) override;
  void use(std::shared_ptr<const InForce> in_force) override;
  void suggest(Suggest wish) override;

 private:
  void run();
  [[nodiscard]] bool has_something() const;
  void forget_closed(std::unique_lock<std::mutex>& lock);
  void count(const std::vector<Check>& over, const InForce* in_force);
  void take_dictionaries(std::unique_lock<std::mutex>& lock);
  void open_dictionaries(std::unique_lock<std::mutex>& lock);
  void think(std::unique_lock<std::mutex>& lock);
  [[nodiscard]] bool has_looked_up(const InForce* in_force);
  [[nodiscard]] Suggestions suggestions_for(const Suggest& wish) const;
  [[nodiscard]] rules::Context context_of(const Check& check) const;
  [[nodiscard]] Verdict judge(const Check& check, const InForce* in_force);
  [[nodiscard]] bool judge_thread(const Check& check, const rules::RuleSet& rules,
                                  const rules::Context& context, rules::Result& result);

  const platform::Clock& clock_;
  CheckerEvents events_;
  std::vector<std::filesystem::path> dictionaries_;
  std::chrono::steady_clock::time_point patient_until_;

  std::mutex mutex_;
  std::condition_variable changed_;
  Waiting waiting_;
  std::vector<Token> closed_;  // documents that are still to be forgotten
  std::shared_ptr<const InForce> in_force_;
  std::optional<Suggest> wish_;
  std::optional<language::OpenedSpeller> opened_;  // by the thread that reads dictionaries
  bool ending_ = false;

  /// A text of which some stretches are still to be looked up in hidden lists.
  struct LookingUp {
    Token doc;
    std::string text;
  };
  std::optional<LookingUp> looking_up_;

  Drafts drafts_;  // the thread's own, as are the
  Threads threads_;
  LastTexts last_texts_;
  std::unique_ptr<language::Speller> speller_ = std::make_unique<language::Speller>();
  std::thread reader_;  // of dictionaries
  std::thread thread_;  // last: it uses all the others
};

}  // namespace vorab::host
