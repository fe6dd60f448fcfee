// Keeps the terminal whole when the process is stopped, ended or crashes.
//
// Signal handlers may only call what is async-signal-safe, which Swift code is not: hence C.
// One terminal per process.
#ifndef ORDERFLOW_TERMINAL_GUARD_H
#define ORDERFLOW_TERMINAL_GUARD_H

#include <stddef.h>

/// Remembers the modes of the terminal `tty` and installs the handlers. Call before newterm.
///
/// - SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT: the terminal is restored, then
///   the signal ends the process as by default: core file and exit status. Swift's backtracer,
///   which asks questions and waits for 30 seconds, is passed on to only where SWIFT_BACKTRACE
///   contains `interactive=no`. It is configured before main, so nothing in here can tell it.
/// - SIGINT, SIGTERM, SIGHUP: the number is written to `notify` as one byte, and the loop ends in
///   order. Another one before terminal_guard_attend() restores the terminal and ends the process
///   by that signal at once; only SIGHUP after SIGHUP does not, since closing a terminal sends two.
/// - SIGTSTP, SIGCONT: the number is written to `notify`.
///
/// A signal of the second group that was ignored stays ignored (nohup).
/// Returns 0, or errno where the modes could not be read.
int terminal_guard_install(int tty, int notify);

/// Passes SIGWINCH on to the handler that is there and then writes it to `notify`, so that a poll
/// in whichever thread notices. Call after newterm, which installs that handler.
void terminal_guard_watch_size(void);

/// Puts back the handlers that were there before terminal_guard_install().
void terminal_guard_remove(void);

/// From here on the screen is in use: restoring writes these bytes, of which 256 are kept, and
/// sets the modes back. Standard error, where it is a terminal, is held back meanwhile, and the
/// last 4 KiB of it are shown when the screen is left. Not to be called while a handler may run in another thread.
void terminal_guard_arm(const unsigned char *restoring, size_t count);

/// From here on there is nothing to restore.
void terminal_guard_disarm(void);

/// The signals that were delivered through `notify` have been attended to.
void terminal_guard_attend(void);

/// Gives the calling thread an alternate stack, so that running out of stack in it is handled
/// too. The main thread gets one by terminal_guard_install(). Once per thread; returns 0 or errno.
int terminal_guard_protect_thread(void);

/// Stops the process as SIGTSTP does by default, and returns when it goes on.
void terminal_guard_stop(void);

/// Ends the process by `signal`, so that whoever waits for it sees why.
_Noreturn void terminal_guard_end_by(int signal);

#endif
