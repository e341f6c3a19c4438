// SPDX-License-Identifier: Apache-2.0
#include "host/serve.h"

#include <array>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <chrono>
#include <cstdlib>
#include <semaphore>
#include <thread>
#include <utility>

#include "host/checker.h"
#include "host/frame.h"
#include "host/records.h"
#include "host/session.h"
#include "host/stdio.h"
#include "language/dictionary.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "platform/memory.h"
#include "platform/paths.h"
#include "platform/program.h"
#include "platform/sandbox.h"
#include "platform/watch.h"
#include "policy/packs_folder.h"
#include "store/keeper.h"
#include "store/last_good.h"
#include "store/versions.h"

namespace vorab::host {
namespace {

constexpr int kEnd = 0;
constexpr int kBroken = 5;
constexpr std::chrono::milliseconds kGrace{500};  // for answers under way when the input ends
constexpr std::size_t kChunk = 64 * 1024;
// The first answer goes out before policies are read, which would compete for the processor.
constexpr std::chrono::milliseconds kFirstAnswer{20};
// Frames between reader and loop: what the sender has beyond them waits in the pipe, not here.
constexpr std::ptrdiff_t kMaxUnderWay = 4;

[[noreturn]] void leave(int status) { std::_Exit(status); }

class Host {
 public:
  Host(std::filesystem::path policies, const std::filesystem::path& state,
       std::filesystem::path packs, std::vector<std::filesystem::path> dictionaries,
       platform::SandboxLevel sandbox)
      : policies_(std::move(policies)),
        last_good_(disk_, state),
        highest_(disk_, state),
        keeper_(policies_, policy::disk(), last_good_, highest_, std::move(packs), clock_),
        records_(disk_, state, clock_, record_events()),
        checker_(clock_, events(), std::move(dictionaries)),
        session_({[this](const std::string& body) { send(body); }, checker_, records_, clock_,
                  sandbox}) {}

  [[noreturn]] void run() {
    const auto work = boost::asio::make_work_guard(loop_);
    std::thread([this] { read_frames(); }).detach();
    std::thread([this] { follow_policies(); }).detach();
    loop_.run();
    records_.finish();  // not longer than the grace
    leave(status_);
  }

 private:
  CheckerEvents events() {
    return {
        [this](Verdict verdict) { in_loop(&Session::on_verdict, std::move(verdict)); },
        [this](Suggestions found) { in_loop(&Session::on_suggestions, std::move(found)); },
        [this] { boost::asio::post(loop_, [this] { session_.on_more(); }); },
        [this](std::vector<Report> reports) {
          in_loop(&Session::on_dictionaries, std::move(reports));
        },
        [this](std::vector<std::string> rules) { in_loop(&Session::on_counted, std::move(rules)); },
    };
  }

  RecordsEvents record_events() {
    return {
        [this](Kept kept) { in_loop(&Session::on_kept, std::move(kept)); },
        [this](Token id) { in_loop(&Session::on_forgotten, std::move(id)); },
        [this](Token id, std::string why) {
          boost::asio::post(loop_, [this, id = std::move(id), why = std::move(why)] {
            session_.on_not_recorded(id, why);
          });
        },
    };
  }

  template <typename Argument>
  void in_loop(void (Session::*handle)(Argument), std::decay_t<Argument> argument) {
    boost::asio::post(loop_, [this, handle, argument = std::move(argument)]() mutable {
      (session_.*handle)(std::move(argument));
    });
  }

  void send(const std::string& body) {
    if (!write_stdout(to_frame(body))) loop_.stop();  // nobody listens any more
  }

  void read_frames() {
    FrameParser parser;
    std::array<char, kChunk> buffer;
    for (;;) {
      std::string_view bytes = read_stdin(buffer);
      if (bytes.empty()) end(kEnd);
      for (;;) {
        const FrameParser::Answer answer = parser.consume(bytes);
        if (answer == FrameParser::Answer::need_more) break;
        acquire_slot();
        if (answer == FrameParser::Answer::complete) {
          post_and_release(
              [this, body = parser.take()]() mutable { session_.on_frame(std::move(body)); });
          continue;
        }
        post_and_release([this, fault = parser.fault()] { session_.on_fault(fault); });
        if (parser.fault() == FrameParser::Fault::hopeless) end(kBroken);
      }
    }
  }

  void acquire_slot() {
    // The loop may be stuck with an answer that nobody takes; then the end of input is hidden
    // behind what we have not read.
    while (!slots_.try_acquire_for(kGrace)) {
      if (stdin_is_closed()) leave(kEnd);
    }
  }

  template <typename Handler>
  void post_and_release(Handler handler) {
    boost::asio::post(loop_, [this, handler = std::move(handler)]() mutable {
      slots_.release();
      handler();
      if (!std::exchange(answered_, true)) first_answer_.release();
    });
  }

  /// After all that came before; but not later than after the grace, whatever the loop does.
  [[noreturn]] void end(int status) {
    boost::asio::post(loop_, [this, status] {
      status_ = status;
      loop_.stop();
    });
    std::this_thread::sleep_for(kGrace);
    leave(status);
  }

  void follow_policies() {
    const auto watch = platform::watch_folder(policies_);
    (void)first_answer_.try_acquire_for(kFirstAnswer);
    do {
      if (auto changed = keeper_.reload()) in_loop(&Session::on_policy, std::move(changed));
      if (auto changed = keeper_.keep()) in_loop(&Session::on_policy, std::move(changed));
      if (auto changed = keeper_.judge()) in_loop(&Session::on_policy, std::move(changed));
      platform::give_back_memory();  // reading took far more than what is read
    } while (watch->wait());
  }

  const platform::SystemClock clock_;
  platform::Disk disk_;
  std::filesystem::path policies_;
  store::LastGood last_good_;
  store::HighestVersions highest_;
  store::Keeper keeper_;  // the policy thread's
  boost::asio::io_context loop_{1};
  std::counting_semaphore<kMaxUnderWay> slots_{kMaxUnderWay};
  std::binary_semaphore first_answer_{0};
  bool answered_ = false;  // the loop's
  DiskRecords records_;
  Checker checker_;
  Session session_;  // the loop's
  int status_ = kEnd;
};

/// Where the host may go once the door is shut. The rule for policies sits on the folder above
/// them, because it follows the folder itself, not its name: one that is replaced stays readable.
platform::Reach reach_of(const std::filesystem::path& policies, const std::filesystem::path& state,
                         const std::filesystem::path& packs,
                         const std::vector<std::filesystem::path>& dictionaries) {
  platform::Reach reach;
  reach.read = dictionaries;
  if (!packs.empty()) reach.read.push_back(packs);
  reach.read.push_back(policies);
  if (policies != platform::machine_policies()) reach.read.push_back(policies.parent_path());
  if (!state.empty()) reach.write = {state};
  return reach;
}

}  // namespace

void serve(const Options& options) {
  prepare_signals();
  platform::share_one_heap();
  const auto& [wish, policies, state, folder, given_packs] = options;
  auto dictionaries = language::dictionary_folders();
  if (!folder.empty()) dictionaries = {platform::whole(folder)};
  const auto policy_folder =
      platform::whole(policies.empty() ? platform::machine_policies() : policies);
  const auto packs = given_packs.empty() ? policy::packs_folder(platform::program())
                                         : platform::whole(given_packs);
  const auto chosen_state = state.empty() ? platform::user_state() : state;
  const auto state_folder = chosen_state.empty() ? chosen_state : platform::whole(chosen_state);
  // Landlock can only open a door to what exists. If it cannot be made, `problems` will say so.
  if (!state_folder.empty()) [[maybe_unused]]
    const auto error = platform::Disk().make_folder(state_folder);
  const auto level =
      platform::enter_sandbox(reach_of(policy_folder, state_folder, packs, dictionaries));
  Host(policy_folder, state_folder, packs, std::move(dictionaries), level).run();
}

}  // namespace vorab::host
