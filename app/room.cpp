// A room may consist of headers only; a static library needs one object file.
