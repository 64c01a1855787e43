#include "ui/prompt.h"
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace {
// A file dialog that answers later; the last folder used is offered again by the dialog itself.
QFileDialog *fileDialog(QWidget *over, const QString &title, const QString &filter, const std::function<void(const QString &)> &onPath)
{
    auto *dialog = new QFileDialog(over, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, over, onPath);
    return dialog;
}

QString suffixOf(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot < 0 ? QString() : path.mid(dot + 1);
}

void confirm(QWidget *over, const QString &question, const QString &yes, const std::function<void()> &onYes)
{
    auto *box = new QMessageBox(QMessageBox::Question, QString(), question, QMessageBox::Cancel, over);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    auto *accept = box->addButton(yes, QMessageBox::AcceptRole);
    // Enter never does what cannot be undone.
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(accept, &QPushButton::clicked, over, onYes);
    box->open();
}

void tell(QWidget *over, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Information, title, text, QMessageBox::Ok, over);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

void askText(QWidget *over, const QString &title, const QString &label, const QString &suggested,
             const std::function<void(const QString &)> &onText)
{
    auto *dialog = new QInputDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(suggested);
    QObject::connect(dialog, &QInputDialog::textValueSelected, over, onText);
    dialog->open();
}
} // namespace

Prompt dialogPrompt()
{
    return {
        .confirm = confirm,
        .savePath = [](QWidget *over, const QString &title, const QString &suggested, const QString &filter, std::function<void(const QString &)> onPath) {
            QFileDialog *dialog = fileDialog(over, title, filter, onPath);
            dialog->setAcceptMode(QFileDialog::AcceptSave);
            dialog->setDefaultSuffix(suffixOf(suggested));
            dialog->selectFile(suggested);
            dialog->open();
        },
        .openPath = [](QWidget *over, const QString &title, const QString &filter, std::function<void(const QString &)> onPath) {
            QFileDialog *dialog = fileDialog(over, title, filter, onPath);
            dialog->setFileMode(QFileDialog::ExistingFile);
            dialog->open();
        },
        .tell = tell,
        .askText = askText,
    };
}
