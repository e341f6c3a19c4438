// SPDX-License-Identifier: Apache-2.0
#include "platform/watch_settling.h"

#include <catch2/catch.hpp>
#include <vector>

#include "platform/temporary_folder.h"

using namespace std::chrono_literals;

namespace {

/// A system that tells what its list says, at once, and nothing after that.
class Told final : public vorab::platform::SettlingWatch {
 public:
  using SettlingWatch::Answer;

  Told(const std::filesystem::path& folder, bool tells) : SettlingWatch(folder), tells_(tells) {
    begin();
  }

  void wake() override { rung = true; }

  std::vector<Answer> answers;                  // the next is the last
  std::vector<std::chrono::milliseconds> most;  // how long each was waited for at most
  int armed = 0;
  bool rung = false;

 private:
  bool arm() override {
    ++armed;
    return tells_;
  }
  Answer wait_for_change(std::chrono::milliseconds longest) override {
    most.push_back(longest);
    if (answers.empty()) return most.size() < 1000000 ? Answer::quiet : Answer::told;
    const Answer answer = answers.back();
    answers.pop_back();
    return answer;
  }

  bool tells_;
};

using Answer = Told::Answer;

}  // namespace

TEST_CASE("a change is told when it was quiet, and what is there then is watched") {
  const TemporaryFolder folder;
  Told watch(folder.path(), true);
  watch.answers = {Answer::told, Answer::changed, Answer::quiet, Answer::changed};
  CHECK(watch.wait(Told::kForEver));
  REQUIRE(watch.most.size() == 4);
  CHECK(watch.most[0] == Told::kForEver);
  CHECK(watch.most[1] <= 75ms);
  CHECK(watch.most[1] > 20ms);
}

TEST_CASE("it is quiet sooner after a move") {
  const TemporaryFolder folder;
  Told watch(folder.path(), true);
  watch.answers = {Answer::told, Answer::moved};
  CHECK(watch.wait(Told::kForEver));
  CHECK(watch.most.at(1) <= 10ms);
}

TEST_CASE("where the system does not tell, a look now and then finds what is different") {
  const TemporaryFolder folder;
  Told watch(folder.path(), false);
  watch.answers = {Answer::told, Answer::quiet};
  CHECK(watch.wait(Told::kForEver));
  CHECK(watch.most == std::vector<std::chrono::milliseconds>{5s, 5s});
  CHECK(watch.armed == 1);

  put(folder.path() / "a.json", "1");
  CHECK(watch.wait(Told::kForEver));
  CHECK(watch.armed == 2);
  std::filesystem::create_directory(folder.path() / "rules");
  CHECK(watch.wait(Told::kForEver));
  CHECK(watch.armed == 3);
  std::filesystem::remove_all(folder.path());
  CHECK(watch.wait(Told::kForEver));
  CHECK(watch.armed == 4);
}

TEST_CASE("who is stopped does not even begin to wait") {
  const TemporaryFolder folder;
  Told watch(folder.path(), true);
  watch.stop();
  CHECK(watch.rung);
  CHECK_FALSE(watch.wait(Told::kForEver));
  CHECK(watch.most.empty());
}
