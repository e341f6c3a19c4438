// SPDX-License-Identifier: Apache-2.0
#include "cli/post_line.h"

#include <catch2/catch.hpp>

using namespace vorab::cli;

namespace {

PostLine line_of(const std::string& bytes, const std::string& error = "") {
  PostLine line;
  line.context.site = "x";
  CHECK(read_post_line(bytes, line) == error);
  return line;
}

}  // namespace

TEST_CASE("a post as a line", "[post_line]") {
  const auto line = line_of(
      R"({"id":7,"text":"Hallo","surface":"post","attachments":{"image":2},"audience":["hr"]})");
  CHECK(line.id == 7);
  CHECK(line.text == "Hallo");
  CHECK(line.context.site == "x");
  CHECK(line.context.surface == "post");
  CHECK(line.context.attachments->at("image") == 2);
  CHECK(line.context.groups == std::vector<std::string>{"hr"});
}

TEST_CASE("what is no post", "[post_line]") {
  line_of("[]", "not a JSON object");
  line_of("{", "not a JSON object");
  line_of("{}", "\"text\" must be a string");
  line_of(R"({"text":"a","site":1})", "\"site\" must be a string");
  line_of(R"({"text":"a","audience":"hr"})", "\"audience\" must be a list of strings");
  line_of(R"({"text":"a","attachments":{"image":-1}})",
          "\"attachments\" must be an object of whole numbers");
}
