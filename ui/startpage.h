#pragma once
#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

// A calm card in the middle of the window, for the screens of getting in: the product's name, a heading, a few words, the
// fields, a message, the buttons. Scrolls when the window is smaller than the card; grows with the text size.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(const QString &heading, const QString &words, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    void setWords(const QString &words);
    // A label above its editor; "&" marks its access key.
    void addField(const QString &label, QWidget *editor);
    void add(QWidget *widget);
    // The first one is the main action, which Enter in a line of text performs.
    QPushButton *addButton(const QString &text);
    // Enter in this line performs the main action.
    void submitsOnEnter(QLineEdit *line);

    // What went wrong or what to know, under the fields; an empty text takes it away.
    void warn(const QString &text);
    void inform(const QString &text);
    QString message() const;
    // While something is under way nothing can be pressed twice; says what is being waited for.
    void setBusy(const QString &doing);
    void setReady();

    // Where one types first.
    void setFirst(QWidget *editor) { m_first = editor; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void say(const QString &text, bool warning);
    void fitToText();

    QWidget *m_card = nullptr;
    QLabel *m_product = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_words = nullptr;
    QWidget *m_note = nullptr;
    QLabel *m_noteSign = nullptr;
    QLabel *m_noteText = nullptr;
    QBoxLayout *m_body = nullptr;
    QBoxLayout *m_buttons = nullptr;
    QPushButton *m_main = nullptr;
    QWidget *m_first = nullptr;
};
