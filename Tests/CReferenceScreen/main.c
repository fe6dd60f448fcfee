// Draws the frames of a file with plain ncurses, as a program in C would: what the benchmarks hold
// our way from a grid to the terminal against.
//
// A line `frame` begins a frame; the others are `row column foreground background attributes text`,
// with colours by their numbers and -1 for the terminal's own. What is written between `<begin>` and
// `<end>` are all frames after the first; the processor time for them, in microseconds, comes last.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#define PAIRS 256

struct run {
  int row, column, foreground, background;
  unsigned attributes;
  wchar_t *text;
};

struct frame {
  size_t first, end;
};

static struct run *runs;
static struct frame *frames;
static size_t run_count, frame_count;

static void *grown(void *memory, size_t count, size_t each) {
  // To the next power of two, whenever one is reached.
  if ((count & (count - 1)) != 0) return memory;
  void *more = realloc(memory, (count == 0 ? 1 : count * 2) * each);
  if (more == NULL) exit(1);
  return more;
}

static void take(const char *line) {
  if (strcmp(line, "frame") == 0) {
    frames = grown(frames, frame_count, sizeof *frames);
    frames[frame_count++] = (struct frame){run_count, run_count};
    return;
  }
  struct run run;
  int text = 0;
  if (sscanf(line, "%d %d %d %d %u%n", &run.row, &run.column, &run.foreground, &run.background,
             &run.attributes, &text) != 5 || frame_count == 0)
    exit(1);
  line += text + 1;
  size_t room = strlen(line) + 1;
  run.text = calloc(room, sizeof(wchar_t));
  if (run.text == NULL || mbstowcs(run.text, line, room) == (size_t)-1) exit(1);
  runs = grown(runs, run_count, sizeof *runs);
  runs[run_count++] = run;
  frames[frame_count - 1].end = run_count;
}

static void read_frames(const char *path) {
  FILE *file = fopen(path, "r");
  char *line = NULL;
  size_t room = 0;
  ssize_t length;
  if (file == NULL) exit(1);
  while ((length = getline(&line, &room, file)) > 0) {
    if (line[length - 1] == '\n') line[length - 1] = 0;
    take(line);
  }
  free(line);
  fclose(file);
}

static int pair_of(int foreground, int background) {
  static int known[PAIRS][2];
  static int count = 0;
  if (foreground < 0 && background < 0) return 0;
  for (int pair = 0; pair < count; pair++)
    if (known[pair][0] == foreground && known[pair][1] == background) return pair + 1;
  if (count == PAIRS - 1) return 0;
  known[count][0] = foreground;
  known[count][1] = background;
  init_pair((short)++count, (short)foreground, (short)background);
  return count;
}

static attr_t attributes_of(unsigned bits) {
  const attr_t all[] = {WA_BOLD, WA_DIM, WA_UNDERLINE, WA_REVERSE, WA_ITALIC};
  attr_t result = WA_NORMAL;
  for (int bit = 0; bit < 5; bit++)
    if (bits & 1u << bit) result |= all[bit];
  return result;
}

static void say(const char *text) {
  if (write(STDOUT_FILENO, text, strlen(text)) < 0) exit(1);
}

static void show(const struct frame *frame) {
  erase();
  for (size_t index = frame->first; index < frame->end; index++) {
    const struct run *run = &runs[index];
    attr_set(attributes_of(run->attributes), (short)pair_of(run->foreground, run->background), NULL);
    mvaddwstr(run->row, run->column, run->text);
  }
  wnoutrefresh(stdscr);
  say("\033[?2026h");
  doupdate();
  say("\033[?2026l");
}

static long microseconds(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000L + usage.ru_utime.tv_usec +
      usage.ru_stime.tv_usec;
}

int main(int count, char **arguments) {
  setlocale(LC_ALL, "");
  if (count != 2) return 2;
  read_frames(arguments[1]);
  if (frame_count < 2 || newterm(NULL, stdout, stdin) == NULL) return 1;
  start_color();
  use_default_colors();
  cbreak();
  noecho();
  curs_set(0);
  idlok(stdscr, TRUE);
  show(&frames[0]);
  say("<begin>");
  long start = microseconds();
  for (size_t index = 1; index < frame_count; index++) show(&frames[index]);
  long end = microseconds();
  say("<end>");
  endwin();
  printf("processor %ld\n", end - start);
  return 0;
}
