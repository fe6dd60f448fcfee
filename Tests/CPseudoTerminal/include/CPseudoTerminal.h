// Starts a program in a pseudo terminal of its own. In C, because between fork and exec only what
// is async-signal-safe may run.
#ifndef ORDERFLOW_CPSEUDOTERMINAL_H
#define ORDERFLOW_CPSEUDOTERMINAL_H

#include <sys/types.h>
#include <termios.h>

/// Runs `path` with a controlling terminal of the given size and all signals at their defaults.
/// `master` becomes the other side of the terminal, closed on exec, and `modes` what the program
/// finds. Returns the process, or -1 with errno. A program that cannot be run ends with status 127.
pid_t pseudo_terminal_spawn(
    const char *path, char *const arguments[], char *const environment[], int rows, int columns,
    int *master, struct termios *modes);

/// Tells the terminal, and through SIGWINCH the program, that the size is another. 0 or -1.
int pseudo_terminal_resize(int master, int rows, int columns);

#endif
