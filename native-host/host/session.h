// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "host/checker.h"
#include "host/frame.h"
#include "host/in_force.h"
#include "host/message.h"
#include "host/records.h"
#include "platform/clock.h"
#include "platform/sandbox.h"

/// One conversation with one extension: which message is answered how. Knows no pipe, no thread
/// and no clock; everything comes in by a call and goes out by `send`.
namespace vorab::host {

class Session {
 public:
  struct Outside {
    std::function<void(const std::string&)> send;  ///< takes one frame's body
    Checks& checks;
    Records& records;
    const platform::Clock& clock;
    platform::SandboxLevel sandbox;
  };

  explicit Session(Outside outside);

  void on_frame(std::string body);
  void on_fault(FrameParser::Fault fault);

  /// Something else is in force from now on.
  void on_policy(std::shared_ptr<const InForce> in_force);
  void on_verdict(const Verdict& verdict);
  void on_suggestions(const Suggestions& found);
  /// What was left out of earlier answers can be asked for now.
  void on_more();
  void on_dictionaries(std::vector<Report> reports);
  /// These rules on trial would have spoken about a draft that is over.
  void on_counted(std::vector<std::string> rules);
  void on_kept(const Kept& kept);
  void on_forgotten(const Token& id);
  /// The records could not do it; `id` is null if nobody waits for it.
  void on_not_recorded(const Token& id, const std::string& why);

 private:
  void on(const Hello& hello);
  void on(Check check);
  void on(const Closed& closed);
  void on(const Suggest& suggest);
  void on(const ListRules& list);
  void on(const Decision& decision);
  void on(const ReadLog& read);
  void on(const ForgetLog& forget);

  [[nodiscard]] State state() const;
  void tell_policy();
  void refuse(const Refusal& refusal);

  Outside outside_;
  std::shared_ptr<const InForce> in_force_;
  bool greeted_ = false;
  bool speaks_our_protocol_ = false;
  bool answered_ = false;  // something was judged by what is in force, or by nothing
  bool pending_ = false;   // some answer has left something out
  State told_ = State::loading;
  std::vector<Report> also_;  // what is wrong besides the policies
  std::string locale_ = "en";
};

}  // namespace vorab::host
