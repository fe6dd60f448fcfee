// ncurses with wide characters, and what Swift does not import of it: macros with casts, mutable
// globals and everything that touches a FILE.
#ifndef ORDERFLOW_CNCURSES_SHIM_H
#define ORDERFLOW_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <stdio.h>
#include <term.h>
#include <wchar.h>

// Declared by the C library for some feature sets only.
extern int wcwidth(wchar_t character);

/// The columns that the C library, and with it ncurses, gives a character; -1 for none.
static inline int cncurses_width(wchar_t character) { return wcwidth(character); }

static inline SCREEN *cncurses_open(void) {
  fflush(stdout);
  return newterm(NULL, stdout, stdin);
}

static inline WINDOW *cncurses_screen(void) { return stdscr; }
static inline WINDOW *cncurses_curscr(void) { return curscr; }
static inline int cncurses_rows(void) { return getmaxy(stdscr); }
static inline int cncurses_columns(void) { return getmaxx(stdscr); }
static inline int cncurses_colors(void) { return COLORS; }
static inline int cncurses_pairs(void) { return COLOR_PAIRS; }

/// The string capability, or NULL where the terminal lacks it. Needs setupterm or newterm.
static inline const char *cncurses_string(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

/// Whether TERM is known and says how to move the cursor. Prints nothing and ends nothing.
static inline bool cncurses_can_move(void) {
  int status = 0;
  if (setupterm(NULL, 1, &status) == ERR) return false;
  bool can = cncurses_string("cup") != NULL;
  del_curterm(cur_term);
  return can;
}

/// Bits: 1 bold, 2 dim, 4 underline, 8 reverse, 16 italic.
static inline attr_t cncurses_attributes(unsigned bits) {
  attr_t result = A_NORMAL;
  if (bits & 1) result |= WA_BOLD;
  if (bits & 2) result |= WA_DIM;
  if (bits & 4) result |= WA_UNDERLINE;
  if (bits & 8) result |= WA_REVERSE;
  if (bits & 16) result |= WA_ITALIC;
  return result;
}

/// Sets one cell, or two where the character is wide. Never wraps, scrolls or moves the cursor
/// on; the last corner of the screen is a cell like any other.
static inline int cncurses_put(
    int row, int column, const wchar_t *text, attr_t attributes, int pair) {
  cchar_t cell;
  if (setcchar(&cell, text, attributes, 0, &pair) == ERR) return ERR;
  return mvwadd_wchnstr(stdscr, row, column, &cell, 1);
}

#endif
