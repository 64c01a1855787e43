#pragma once
#include "app/commandline.h"

class Store;

// cv WORKER...: writes the CVs of up to three workers, by the number or the id of their candidacies, as one PDF; with the
// number of a request, for it. Says why not. Waits for the store; needs an application that knows fonts.
Exit writeCv(Store &store, const Invocation &asked);
