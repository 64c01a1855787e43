#pragma once
class QWidget;

// Puts a widget with everything in it right behind another in the order of Tab; its parts keep their own order. Returns
// the last of them, for what comes next. Both must be in one window.
QWidget *tabAfter(QWidget *previous, QWidget *moved);
