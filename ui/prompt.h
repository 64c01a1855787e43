#pragma once
#include <QString>
#include <functional>
class QWidget;

// Every question the program asks a person goes through here, so that a test can answer. None blocks: the answer is a
// continuation, and no event loop is entered twice.
struct Prompt {
    // Asked only for what cannot be undone.
    std::function<void(QWidget *over, const QString &question, const QString &yes, std::function<void()> onYes)> confirm;
    std::function<void(QWidget *over, const QString &title, const QString &suggested, const QString &filter, std::function<void(const QString &path)> onPath)> savePath;
    std::function<void(QWidget *over, const QString &title, const QString &filter, std::function<void(const QString &path)> onPath)> openPath;
    // What happened, why, what to do.
    std::function<void(QWidget *over, const QString &title, const QString &text)> tell;
    std::function<void(QWidget *over, const QString &title, const QString &label, const QString &suggested, std::function<void(const QString &text)> onText)> askText;
};
Prompt dialogPrompt();
