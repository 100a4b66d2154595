// The compiled translations are added by CMake; an object library needs one source.
