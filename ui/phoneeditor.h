#pragma once
#include "ui/texteditor.h"

struct Field;

// A telephone number: written as people read it when the person leaves what they typed. Never in the way: what is no number
// stays as typed.
class PhoneEditor : public TextEditor {
    Q_OBJECT
public:
    explicit PhoneEditor(QWidget *parent = nullptr);

    // What is worth knowing of the number; empty: nothing.
    QString note() const;
    // Whether a field holds a telephone number.
    static bool isFor(const Field &field);
};
