// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <span>
#include <string_view>

/// Bytes from standard input and to standard output; knows no frames. A file a kind of system,
/// because Windows needs more than this to leave the bytes alone.
namespace vorab::host {

/// Waits until there is something, reads it into `buffer` and returns it; empty at the end. Blocks,
/// so it has a thread of its own: pipes of Windows' browsers cannot be read in another way.
[[nodiscard]] std::string_view read_stdin(std::span<char> buffer);

/// Writes all of `bytes`; false if nobody reads any more. Waits for a slow reader, which also keeps
/// what it sends from piling up here.
[[nodiscard]] bool write_stdout(std::string_view bytes);

/// True if the other side has closed standard input, even if there is still something to read.
[[nodiscard]] bool stdin_is_closed();

/// True if somebody sits at a keyboard where the browser's pipe should be.
[[nodiscard]] bool stdin_is_terminal();

/// SIGTERM ends the process at once, whatever the parent had set; a vanished reader does not, nor
/// does a limit to the size of files.
void prepare_signals();

}  // namespace vorab::host
