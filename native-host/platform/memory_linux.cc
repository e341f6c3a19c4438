// SPDX-License-Identifier: Apache-2.0
#include <malloc.h>

#include "platform/memory.h"

namespace vorab::platform {

void give_back_memory() { ::malloc_trim(0); }

void share_one_heap() { ::mallopt(M_ARENA_MAX, 1); }

}  // namespace vorab::platform
