#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#define RESTORING_LIMIT 256
#define ERRORS_LIMIT 4096
#define STACK_BYTES (64 * 1024)
#define HIGHEST_SIGNAL 64

static const int crash_signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT};
static const int end_signals[] = {SIGINT, SIGTERM, SIGHUP};
static const int job_signals[] = {SIGTSTP, SIGCONT};
#define COUNT(array) (sizeof(array) / sizeof(array[0]))

static struct sigaction before[HIGHEST_SIGNAL + 1];
static volatile sig_atomic_t held[HIGHEST_SIGNAL + 1];
static volatile sig_atomic_t armed;
static volatile sig_atomic_t pending;
static struct termios modes;
static int terminal = -1;
static int notify = -1;
static unsigned char restoring[RESTORING_LIMIT];
static size_t restoring_count;
static int chains_to_backtracer;
/// Where standard error goes, and where it went before; -1 while it is as it was.
static int errors = -1;
static int errors_before = -1;

static void write_all(int descriptor, const unsigned char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

/// Puts standard error aside while the screen is in use: what something else writes there would
/// stand in the middle of the picture, and be gone with it.
static void hold_errors(void) {
  if (errors >= 0 || !isatty(STDERR_FILENO)) return;
  errors = memfd_create("errors", MFD_CLOEXEC);
  if (errors < 0) return;
  errors_before = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  dup2(errors, STDERR_FILENO);
}

/// Puts standard error back and shows the end of what was written to it: the last words of a
/// program that fails, above all. Async-signal-safe.
static void release_errors(void) {
  static unsigned char last_words[ERRORS_LIMIT];
  if (errors < 0) return;
  int held_back = errors;
  errors = -1;
  if (errors_before >= 0) dup2(errors_before, STDERR_FILENO);
  struct stat file = {.st_size = 0};
  fstat(held_back, &file);
  off_t start = file.st_size > ERRORS_LIMIT ? file.st_size - ERRORS_LIMIT : 0;
  ssize_t count = pread(held_back, last_words, ERRORS_LIMIT, start);
  if (count > 0) write_all(STDERR_FILENO, last_words, (size_t)count);
  close(held_back);
  close(errors_before);
}

/// Async-signal-safe; does something the first time only.
static void restore_terminal(void) {
  if (!armed) return;
  armed = 0;
  write_all(terminal, restoring, restoring_count);
  tcsetattr(terminal, TCSANOW, &modes);
  release_errors();
}

static void tell(int signal) {
  unsigned char byte = (unsigned char)signal;
  // A full pipe already wakes the loop.
  ssize_t ignored = write(notify, &byte, 1);
  (void)ignored;
}

static void on_crash(int signal, siginfo_t *info, void *context) {
  (void)context;
  restore_terminal();
  struct sigaction usual = {.sa_handler = SIG_DFL};
  sigemptyset(&usual.sa_mask);
  sigaction(signal, chains_to_backtracer ? &before[signal] : &usual, NULL);
  // A fault happens again on return, with its address intact. What was sent, or has passed the
  // instruction that caused it, has to be sent again.
  int happens_again = info->si_code > 0 && signal != SIGTRAP;
  if (!happens_again) raise(signal);
}

static void on_end(int signal) {
  int saved = errno;
  if (pending == 0) {
    pending = signal;
    tell(signal);
  } else if (!(pending == SIGHUP && signal == SIGHUP)) {
    restore_terminal();
    terminal_guard_end_by(signal);
  }
  errno = saved;
}

static void on_job(int signal) {
  int saved = errno;
  tell(signal);
  errno = saved;
}

static void on_size(int signal) {
  int saved = errno;
  void (*earlier)(int) = before[signal].sa_handler;
  if (earlier != SIG_DFL && earlier != SIG_IGN) earlier(signal);
  tell(signal);
  errno = saved;
}

static void hold(int signal, const struct sigaction *action, int unless_ignored) {
  if (sigaction(signal, NULL, &before[signal]) != 0) return;
  if (unless_ignored && before[signal].sa_handler == SIG_IGN) return;
  held[signal] = sigaction(signal, action, NULL) == 0;
}

static void restore_at_exit(void) { restore_terminal(); }

int terminal_guard_install(int tty, int pipe_end) {
  static int registered = 0;
  if (tcgetattr(tty, &modes) != 0) return errno;
  terminal = tty;
  notify = pipe_end;
  pending = 0;
  const char *backtrace = getenv("SWIFT_BACKTRACE");
  chains_to_backtracer = backtrace != NULL && strstr(backtrace, "interactive=no") != NULL;
  terminal_guard_protect_thread();
  if (!registered) registered = atexit(restore_at_exit) == 0;

  struct sigaction crash = {.sa_sigaction = on_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&crash.sa_mask);
  for (size_t i = 0; i < COUNT(crash_signals); i++) hold(crash_signals[i], &crash, 0);
  struct sigaction end = {.sa_handler = on_end, .sa_flags = SA_RESTART | SA_ONSTACK};
  sigemptyset(&end.sa_mask);
  for (size_t i = 0; i < COUNT(end_signals); i++) hold(end_signals[i], &end, 1);
  struct sigaction job = {.sa_handler = on_job, .sa_flags = SA_RESTART | SA_ONSTACK};
  sigemptyset(&job.sa_mask);
  for (size_t i = 0; i < COUNT(job_signals); i++) hold(job_signals[i], &job, 1);
  return 0;
}

void terminal_guard_watch_size(void) {
  struct sigaction size = {.sa_handler = on_size, .sa_flags = SA_RESTART | SA_ONSTACK};
  sigemptyset(&size.sa_mask);
  hold(SIGWINCH, &size, 0);
}

void terminal_guard_remove(void) {
  for (int signal = 1; signal <= HIGHEST_SIGNAL; signal++) {
    if (!held[signal]) continue;
    sigaction(signal, &before[signal], NULL);
    held[signal] = 0;
  }
}

void terminal_guard_arm(const unsigned char *bytes, size_t count) {
  armed = 0;
  restoring_count = count < RESTORING_LIMIT ? count : RESTORING_LIMIT;
  memcpy(restoring, bytes, restoring_count);
  hold_errors();
  armed = 1;
}

void terminal_guard_disarm(void) {
  armed = 0;
  release_errors();
}

void terminal_guard_attend(void) { pending = 0; }

int terminal_guard_protect_thread(void) {
  // Not a thread-local array: that would cost every thread of the process its size. It lives as
  // long as the process, because a thread that is ending may still overflow.
  stack_t stack = {.ss_sp = malloc(STACK_BYTES), .ss_size = STACK_BYTES, .ss_flags = 0};
  if (stack.ss_sp == NULL) return ENOMEM;
  return sigaltstack(&stack, NULL) == 0 ? 0 : errno;
}

void terminal_guard_stop(void) {
  struct sigaction usual = {.sa_handler = SIG_DFL};
  struct sigaction ours;
  sigemptyset(&usual.sa_mask);
  sigaction(SIGTSTP, &usual, &ours);
  // To this thread: with other threads about, one sent to the process may arrive after the
  // handler is back. Whoever pressed the key has sent it to the rest of the process group.
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

void terminal_guard_end_by(int number) {
  struct sigaction usual = {.sa_handler = SIG_DFL};
  sigset_t only;
  sigemptyset(&usual.sa_mask);
  sigaction(number, &usual, NULL);
  sigemptyset(&only);
  sigaddset(&only, number);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  // Not reached, unless the signal does not end a process.
  _exit(128 + number);
}
