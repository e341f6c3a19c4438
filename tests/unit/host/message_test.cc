// SPDX-License-Identifier: Apache-2.0
#include "host/message.h"

#include <catch2/catch.hpp>
#include <random>

using namespace vorab::host;

namespace {

Refusal refused(const std::string& body) {
  auto parsed = parse_message(body);
  REQUIRE(std::holds_alternative<Refusal>(parsed));
  return std::get<Refusal>(parsed);
}

template <typename Wanted>
Wanted accepted(const std::string& body) {
  auto parsed = parse_message(body);
  INFO(body);
  REQUIRE(std::holds_alternative<Message>(parsed));
  REQUIRE(std::holds_alternative<Wanted>(std::get<Message>(parsed)));
  return std::get<Wanted>(std::get<Message>(parsed));
}

}  // namespace

TEST_CASE("a check with all its fields") {
  const Check check = accepted<Check>(
      R"({"type":"check","doc":"d7","part":2,"parts":3,"rev":41,"site":"x","surface":"post",
          "locale":"de","text":"Grüße","posting_as":"company","attachments":{"image":2},"new":[1]})");
  CHECK(check.doc == "d7");
  CHECK(check.part == 2);
  CHECK(check.rev == 41);
  CHECK(check.site == "x");
  CHECK(check.surface == "post");
  CHECK(check.locale == "de");
  CHECK(check.text == "Grüße");
  CHECK(check.posting_as == "company");
  CHECK(check.attachments == std::map<std::string, std::uint64_t>{{"image", 2}});
}

TEST_CASE("a check with the least") {
  const Check check =
      accepted<Check>(R"({"type":"check","doc":1,"rev":0,"text":"","part":null,"site":null})");
  CHECK(check.doc == 1);
  CHECK(check.part.is_null());
  CHECK(check.site.empty());
  CHECK(check.text.empty());
}

TEST_CASE("every message type is understood") {
  CHECK(accepted<Hello>(R"({"type":"hello","protocol":3,"locale":"de"})").protocol == 3);
  CHECK(accepted<Closed>(R"({"type":"closed","doc":"d"})").doc == "d");
  CHECK(accepted<Suggest>(R"({"type":"suggest","id":"s","word":"Hauss"})").word == "Hauss");
  CHECK(accepted<ListRules>(R"({"type":"rules","id":4,"locale":"de"})").locale == "de");
  CHECK(accepted<Decision>(R"({"type":"decision","rule":"r","action":"replaced"})").rule == "r");
  CHECK(accepted<ReadLog>(R"({"type":"log","id":1})").id == 1);
  CHECK(accepted<ForgetLog>(R"({"type":"forget","id":1})").id == 1);
}

TEST_CASE("a protocol number of any size is only another protocol") {
  CHECK(accepted<Hello>(R"({"type":"hello","protocol":18446744073709551615})").protocol > 1);
  CHECK(accepted<Hello>(R"({"type":"hello","protocol":-1})").protocol == -1);
}

TEST_CASE("half an emoji is one unit") {
  CHECK(accepted<Check>(R"({"type":"check","doc":1,"rev":1,"text":"a\ud83db"})").text ==
        "a\uFFFDb");
}

TEST_CASE("a number too large for this host is as if it were not there") {
  CHECK(accepted<Check>(R"({"type":"check","doc":1,"rev":1,"text":"1e400","new":1e400})").text ==
        "1e400");
  CHECK(refused(R"({"type":"check","doc":1,"rev":1e400,"text":""})").code == Code::bad_field);
}

TEST_CASE("what is wrong has a code") {
  CHECK(refused("{\"type\":\"\xff\"}").code == Code::bad_utf8);
  CHECK(refused("\xed\xa0\x80").code == Code::bad_utf8);
  CHECK(refused("{").code == Code::bad_json);
  CHECK(refused("").code == Code::bad_json);
  CHECK(refused("{}{}").code == Code::bad_json);
  CHECK(refused("null").code == Code::bad_message);
  CHECK(refused("[]").code == Code::bad_message);
  CHECK(refused("{}").code == Code::bad_message);
  CHECK(refused(R"({"type":null})").code == Code::bad_message);
  CHECK(refused(R"({"type":"Hello"})").code == Code::unknown_type);
  CHECK(refused(R"({"type":"hello"})").code == Code::bad_field);
  CHECK(refused(R"({"type":"hello","protocol":1.5})").code == Code::bad_field);
  CHECK(refused(R"({"type":"check","doc":true,"rev":1,"text":""})").code == Code::bad_field);
  CHECK(refused(R"({"type":"check","doc":1,"rev":1,"text":"","attachments":[]})").code ==
        Code::bad_field);
}

TEST_CASE("a refusal names the field and whose it is, and repeats no text") {
  const Refusal refusal =
      refused(R"({"type":"check","doc":"d","part":1,"rev":7,"text":{"geheim":1}})");
  CHECK(refusal.message == "\"text\" must be a string");
  CHECK(refusal.echo == nlohmann::ordered_json{{"doc", "d"}, {"part", 1}, {"rev", 7}});
  CHECK(refused(R"({"type":"new","id":9})").echo == nlohmann::ordered_json{{"id", 9}});
  CHECK(refused(R"({"type":"new","id":[9]})").echo.empty());
}

TEST_CASE("depth costs nothing") {
  const std::string deep(200'000, '[');
  CHECK(refused(deep).code == Code::bad_json);
  const std::string closed = deep + std::string(deep.size(), ']');
  CHECK(accepted<Closed>(R"({"type":"closed","doc":1,"x":)" + closed + "}").doc == 1);
}

TEST_CASE("no bytes break it") {
  std::mt19937 random(20261122);
  const std::string good = R"({"type":"check","doc":"d","rev":1,"text":"a\ud83d\u00e4"})";
  for (int i = 0; i < 5000; ++i) {
    std::string body = good;
    for (int edits = 0; edits < 3; ++edits) {
      body[random() % body.size()] = static_cast<char>(random() % 256);
    }
    (void)parse_message(body);
  }
  SUCCEED();
}
