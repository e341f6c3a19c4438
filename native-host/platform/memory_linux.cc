// SPDX-License-Identifier: Apache-2.0
#include <malloc.h>

#include "platform/memory.h"

namespace vorab::platform {

void give_back_memory() { ::malloc_trim(0); }

}  // namespace vorab::platform
