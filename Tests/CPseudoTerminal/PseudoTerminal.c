#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static void run(
    const char *path, char *const arguments[], char *const environment[], int terminal) {
  sigset_t none;
  sigemptyset(&none);
  setsid();
  ioctl(terminal, TIOCSCTTY, 0);
  for (int stream = 0; stream <= 2; stream++) dup2(terminal, stream);
  if (terminal > 2) close(terminal);
  for (int signal = 1; signal < 32; signal++) {
    struct sigaction usual = {.sa_handler = SIG_DFL};
    sigaction(signal, &usual, NULL);
  }
  sigprocmask(SIG_SETMASK, &none, NULL);
  execve(path, arguments, environment);
  _exit(127);
}

pid_t pseudo_terminal_spawn(
    const char *path, char *const arguments[], char *const environment[], int rows, int columns,
    int *master, struct termios *modes) {
  int side = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (side < 0) return -1;
  char name[128];
  if (grantpt(side) != 0 || unlockpt(side) != 0 || ptsname_r(side, name, sizeof name) != 0 ||
      pseudo_terminal_resize(side, rows, columns) != 0) {
    close(side);
    return -1;
  }
  int terminal = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0 || tcgetattr(terminal, modes) != 0) {
    if (terminal >= 0) close(terminal);
    close(side);
    return -1;
  }
  pid_t process = fork();
  if (process == 0) run(path, arguments, environment, terminal);
  int failure = errno;
  close(terminal);
  if (process < 0) {
    close(side);
    errno = failure;
    return -1;
  }
  fcntl(side, F_SETFL, O_NONBLOCK);
  *master = side;
  return process;
}

int pseudo_terminal_resize(int master, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(master, TIOCSWINSZ, &size);
}
