// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/domain.h"
#include "text/entities.h"

namespace vorab::text {

/// Finds links around the two characters that every link has one of. Calls go from left to right.
class LinkReader {
 public:
  explicit LinkReader(std::string_view utf8) : utf8_(utf8), domains_(utf8) {}

  /// Reads the link whose scheme ends at the `:` at `colon`, if there is one.
  void read_scheme(std::size_t colon);

  /// Reads the links without a scheme in the run of host characters around the `.` at `dot`.
  void read_bare(std::size_t dot);

  [[nodiscard]] const std::vector<Entity>& links() const { return links_; }

 private:
  [[nodiscard]] bool may_begin_at(std::size_t at) const;
  [[nodiscard]] std::size_t run_begin(std::size_t dot) const;
  void take_bare(std::size_t begin, std::size_t domain_end);
  bool take_www(std::size_t begin);
  void add(std::size_t begin, std::size_t end);

  std::string_view utf8_;
  DomainReader domains_;
  std::vector<Entity> links_;
  std::size_t floor_ = 0;       // what is before belongs to a link, or is one that does not count
  std::size_t bare_until_ = 0;  // runs before this have been read
};

}  // namespace vorab::text
