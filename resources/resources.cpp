// The resources themselves are added by CMake; an object library needs one source.
