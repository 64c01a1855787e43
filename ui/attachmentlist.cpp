#include "ui/attachmentlist.h"
#include "models/access/session.h"
#include "models/records/attaching.h"
#include "models/records/failure.h"
#include "models/records/identifier.h"
#include "models/store/contents.h"
#include "models/store/filekeeping.h"
#include "models/store/store.h"
#include "models/sync/keptfiles.h"
#include "models/sync/syncer.h"
#include "reports/photo.h"
#include "ui/icon.h"
#include "ui/prompt.h"
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

AttachmentList::AttachmentList(const Desk &desk, QWidget *parent) : RelatedList(desk.store, Attachment::type, {"name", "bytes", "added_at", "note"}, parent), m_desk(desk)
{
    setAcceptDrops(true);
    auto *addOne = findChild<QPushButton *>(u"new"_s);
    addOne->setText(tr("&Add…"));
    addOne->setAccessibleName(tr("Add a file"));
    auto *save = button(u"save"_s, u"saveFile"_s, tr("&Save as…"), &AttachmentList::saveAs);
    auto *note = button(u"edit"_s, u"fileNote"_s, tr("No&te…"), &AttachmentList::editNote);
    auto *gone = button(u"trash"_s, u"removeFile"_s, tr("&Remove"), &AttachmentList::remove);
    m_photo = button(u"person-add"_s, u"makePhoto"_s, tr("Use as p&hoto"), &AttachmentList::makePhoto);
    m_photo->hide();
    m_reading = {save};
    m_changing = {note, gone};
    connect(this, &RelatedList::newAsked, this, [this] {
        m_desk.prompt.openPath(this, tr("Add a file"), tr("All files (*)"), [this](const QString &path) {
            if (!path.isEmpty()) addFiles({path});
        });
    });
    connect(this, &RelatedList::shown, this, [this] {
        if (m_desk.exchange) lookWhatIsHere();
        m_adding = false;
        if (!m_after.isEmpty()) say(std::exchange(m_after, {}));
        else if (records().isEmpty() && m_noChange.isEmpty()) say(tr("None yet. Drop files here, paste a picture, or add one with the button."));
        allowButtons();
    });
    allowButtons();
}

QPushButton *AttachmentList::button(const QString &iconName, const QString &name, const QString &text, void (AttachmentList::*does)(const Record &))
{
    auto *made = new QPushButton(icon(iconName), text);
    made->setAutoDefault(false);
    made->setObjectName(name);
    buttons()->addWidget(made);
    connect(made, &QPushButton::clicked, this, [this, does] {
        if (const Record *record = current()) (this->*does)(*record);
    });
    return made;
}

void AttachmentList::follow(const QByteArray &table, const QString &owner)
{
    m_table = table;
    m_owner = owner;
    ListQuery query;
    query.type = &Attachment::type;
    query.conditions << Condition{"owner", Condition::Test::Is, {owner}} << Condition{"owner_table", Condition::Test::Is, {QString::fromLatin1(table)}};
    query.sort << SortKey{"added_at", Qt::DescendingOrder};
    ask({query});
}

void AttachmentList::setReadOnly(const QString &reason)
{
    m_noChange = reason;
    setNoNew(reason);
    allowButtons();
}

void AttachmentList::offerPhoto()
{
    m_photo->show();
    allowButtons();
}

void AttachmentList::setPhoto(const QString &fingerprint)
{
    const QString before = std::exchange(m_photoNow, fingerprint);
    // Not sooner: the change may be refused, and then the earlier one is still the photo.
    if (m_photoChosen.isEmpty() || m_photoChosen != fingerprint) return;
    m_photoChosen.clear();
    if (before != fingerprint) trashPhoto(before);
}

// All of them, or all but those with this fingerprint.
QList<Attachment> AttachmentList::files(const QString &without) const
{
    QList<Attachment> all;
    for (const Record &record : records()) all << recordOf<Attachment>(record.row);
    if (!without.isEmpty()) all.removeIf([&](const Attachment &one) { return one.content == without; });
    return all;
}

QStringList AttachmentList::cells(const Record &record) const
{
    const auto file = recordOf<Attachment>(record.row);
    const QString size = QLocale().formattedDataSize(file.bytes.value_or(0), 1, QLocale::DataSizeTraditionalFormat);
    return {file.name, m_knowsHere && !m_here.contains(file.content) ? tr("%1, at the central").arg(size) : size, QLocale().toString(file.addedAt.toLocalTime(), u"dd/MM/yyyy HH:mm"_s), file.note.simplified()};
}

void AttachmentList::select(const Record *) { allowButtons(); }

void AttachmentList::allowButtons()
{
    const Record *record = current();
    const QString none = record ? QString() : tr("Select a file first.");
    const bool picture = record && recordOf<Attachment>(record->row).mediaType.startsWith(u"image/");
    const auto allow = [](QPushButton *one, const QString &reason) {
        one->setEnabled(reason.isEmpty());
        one->setToolTip(reason);
    };
    for (QPushButton *one : std::as_const(m_reading)) allow(one, none);
    for (QPushButton *one : std::as_const(m_changing)) allow(one, m_noChange.isEmpty() ? none : m_noChange);
    allow(m_photo, !m_noChange.isEmpty() ? m_noChange : !none.isEmpty() ? none : picture ? QString() : tr("This file is not a picture."));
}

void AttachmentList::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_noChange.isEmpty() && (event->mimeData()->hasUrls() || event->mimeData()->hasImage())) event->acceptProposedAction();
}

void AttachmentList::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    addFrom(*event->mimeData());
}

void AttachmentList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) addFrom(*QGuiApplication::clipboard()->mimeData());
    else if (event->key() == Qt::Key_Delete && current() && m_noChange.isEmpty()) remove(*current());
    else RelatedList::keyPressEvent(event);
}

void AttachmentList::addFrom(const QMimeData &brought)
{
    QStringList paths;
    for (const QUrl &url : brought.urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    if (!paths.isEmpty()) return addFiles(paths);
    if (brought.hasImage()) return addPicture(qvariant_cast<QImage>(brought.imageData()));
    say(tr("There is neither a file nor a picture to add."));
}

void AttachmentList::addFiles(const QStringList &paths)
{
    QList<qint64> sizes;
    for (const QString &path : paths) sizes << (QFileInfo(path).isFile() ? QFileInfo(path).size() : 0);
    if (const QString why = attaching::refusal(files(), sizes); !why.isEmpty()) return say(why);
    QList<Incoming> incoming;
    for (const QString &path : paths) {
        QFile file(path);
        const QString name = QFileInfo(path).fileName();
        if (!file.open(QIODevice::ReadOnly)) return say(tr("The file %1 could not be read: %2. Nothing was added.").arg(name, file.errorString()));
        incoming << Incoming{name, file.readAll()};
    }
    add(incoming);
}

void AttachmentList::addPicture(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    add({{tr("picture") + u".png"_s, bytes}});
}

// replaced: the fingerprint of a file that goes once these are kept; its place and its name are free.
void AttachmentList::add(const QList<Incoming> &incoming, const QString &replaced, const std::function<void()> &then)
{
    if (!m_noChange.isEmpty()) return say(m_noChange);
    if (m_owner.isEmpty() || m_adding) return say(tr("Wait a moment: files are still being added."));
    const QList<Attachment> there = files(replaced);
    QList<qint64> sizes;
    QStringList taken;
    for (const Incoming &one : incoming) sizes << one.bytes.size();
    for (const Attachment &one : there) taken << one.name;
    if (const QString why = attaching::refusal(there, sizes); !why.isEmpty()) return say(why);
    QList<NewFile> added;
    for (const Incoming &one : incoming) added << NewFile{fileOf(one, taken), one.bytes};
    m_adding = true;
    const auto kept = [then] {
        if (then) then();
    };
    whenDone(keepFiles(m_desk.store, added, m_desk.author()), this, kept, [this](const std::exception &e) {
        m_adding = false;
        fail(e);
    });
}

// Under a name that is free; it is taken then.
Attachment AttachmentList::fileOf(const Incoming &one, QStringList &taken) const
{
    Attachment file;
    file.id = newIdentifier();
    file.name = attaching::freeName(one.name, taken);
    taken << file.name;
    file.ownerTable = QString::fromLatin1(m_table);
    file.owner = m_owner;
    file.bytes = static_cast<int>(one.bytes.size());
    file.mediaType = attaching::mediaTypeOf(file.name, one.bytes);
    file.kind = file.mediaType.startsWith(u"image/") ? u"photo"_s : u"document"_s;
    file.author = m_desk.author().operatorId;
    file.addedAt = QDateTime::currentDateTimeUtc();
    return file;
}

void AttachmentList::withContent(const Record &record, const std::function<void(const Attachment &, const QByteArray &)> &then)
{
    const auto file = recordOf<Attachment>(record.row);
    whenDone(
        m_desk.store.content(file.content), this,
        [this, file, then](const std::optional<QByteArray> &bytes) {
            if (bytes) use(file, *bytes, then);
            else fetch(file, [this, file, then](const QByteArray &came) { use(file, came, then); });
        },
        [this](const std::exception &e) { fail(e); });
}

void AttachmentList::use(const Attachment &file, const QByteArray &bytes, const std::function<void(const Attachment &, const QByteArray &)> &then)
{
    whenDone(m_desk.store.logUse(u"read"_s, Attachment::type.table, file.id, m_desk.author()), this, [] {}, [this](const std::exception &e) { fail(e); });
    then(file, bytes);
}

void AttachmentList::fetch(const Attachment &file, const std::function<void(const QByteArray &)> &then)
{
    if (!m_desk.exchange || !m_desk.exchange->status().joined) return say(tr("The file is named here but has not arrived on this computer yet."));
    say(tr("The file is being fetched from the central…"));
    whenDone(
        m_desk.exchange->fetchContent(file.content), this,
        [this, owner = m_owner, then](const std::optional<QByteArray> &bytes) {
            if (owner != m_owner) return; // somebody looks at another record now
            if (!bytes) return say(tr("The central does not have this file yet: the computer on which it was added has not sent it. Try again later."));
            say({});
            lookWhatIsHere();
            then(*bytes);
        },
        [this](const std::exception &e) { say(tr("The file could not be fetched from the central now. %1").arg(QString::fromUtf8(e.what()))); });
}

void AttachmentList::lookWhatIsHere()
{
    QStringList fingerprints;
    for (const Attachment &file : files()) fingerprints << file.content;
    whenDone(
        syncing::keptfiles::here(m_desk.store, fingerprints), this,
        [this](const QStringList &here) {
            if (m_knowsHere && here == m_here) return;
            m_here = here;
            m_knowsHere = true;
            refill();
        },
        [](const std::exception &) {}); // opening one says what is wrong
}

void AttachmentList::open(const Record &record)
{
    if (!recordOf<Attachment>(record.row).mediaType.startsWith(u"image/")) return saveAs(record);
    withContent(record, [this](const Attachment &, const QByteArray &bytes) { showPicture(bytes); });
}

// A window of its own, beside the work; it closes when the screen is locked. Its title is seen in the task bar: it names nobody.
void AttachmentList::showPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull()) return say(tr("The picture cannot be shown here. Save it and open it with another program."));
    if (!m_desk.session.isSignedIn() || m_desk.session.isLocked()) return;
    auto *area = new QScrollArea(window());
    auto *shown = new QLabel;
    const QSize room = screen()->availableSize() * 0.8;
    if (image.width() > room.width() || image.height() > room.height()) image = image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    shown->setPixmap(QPixmap::fromImage(image));
    shown->setAlignment(Qt::AlignCenter);
    shown->setAccessibleName(tr("Picture"));
    area->setObjectName(u"pictureWindow"_s);
    area->setWindowFlag(Qt::Window);
    area->setAttribute(Qt::WA_DeleteOnClose);
    area->setWindowTitle(tr("Picture"));
    area->setWidgetResizable(true);
    area->setWidget(shown);
    area->resize(image.size() + QSize(24, 24));
    connect(&m_desk.session, &Session::changed, area, [area, &session = m_desk.session] {
        if (!session.isSignedIn() || session.isLocked()) area->close();
    });
    area->show();
}

void AttachmentList::saveAs(const Record &record)
{
    // The name a file came with may say whose it is: it is not offered for a folder others see.
    withContent(record, [this](const Attachment &file, const QByteArray &bytes) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const QString ending = QFileInfo(file.name).suffix().toLower(), name = ending.isEmpty() ? u"wemi-file"_s : u"wemi-file."_s + ending;
        m_desk.prompt.savePath(this, tr("Save the file"), QDir(folder).filePath(name), tr("All files (*)"), [this, bytes](const QString &path) {
            if (path.isEmpty()) return;
            QSaveFile to(path);
            const bool opened = to.open(QIODevice::WriteOnly) && to.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            if (!opened || to.write(bytes) != bytes.size() || !to.commit())
                return say(tr("The file was not saved: %1. Choose another folder and try again.").arg(to.errorString()));
            say(tr("Saved in %1.").arg(QDir::toNativeSeparators(path)));
        });
    });
}

void AttachmentList::editNote(const Record &record)
{
    const auto file = recordOf<Attachment>(record.row);
    m_desk.prompt.askText(this, tr("Note on the file"), tr("Note"), file.note, [this, file, version = record.version](const QString &text) {
        Attachment noted = file;
        noted.note = text;
        whenDone(m_desk.store.save(Attachment::type, rowOf(noted), version, m_desk.author()), this, [](const Saved &) {}, [this](const std::exception &e) { fail(e); });
    });
}

void AttachmentList::remove(const Record &record)
{
    m_after = tr("The file is in the trash.");
    whenDone(m_desk.store.trash(Attachment::type, {Attachment::type.idOf(record.row)}, m_desk.author()), this, [] {},
             [this](const std::exception &e) {
                 m_after.clear();
                 fail(e);
             });
}

void AttachmentList::makePhoto(const Record &record)
{
    withContent(record, [this](const Attachment &file, const QByteArray &bytes) {
        if (file.owner != m_owner) return; // somebody looks at another record now
        if (file.content == m_photoNow) return say(tr("This is the photo already."));
        const QByteArray photo = squarePhoto(bytes);
        if (photo.isEmpty()) return say(tr("This file is not a picture."));
        keepPhoto(photo);
    });
}

// As a file of the record: so it reaches the other computers, and is erased with the record.
void AttachmentList::keepPhoto(const QByteArray &photo)
{
    const QString fingerprint = contents::fingerprintOf(photo);
    const auto chosen = [this, owner = m_owner, fingerprint] {
        if (owner != m_owner) return; // somebody looks at another record now
        m_photoChosen = fingerprint;
        Q_EMIT photoMade(fingerprint);
    };
    const QList<Attachment> there = files();
    if (std::ranges::find(there, fingerprint, &Attachment::content) != there.end()) return chosen();
    add({{tr("Photo for the CV") + u".jpg"_s, photo}}, m_photoNow, chosen);
}

// Only a square picture made here becomes a photo: the file with its bytes is not one that somebody brought.
void AttachmentList::trashPhoto(const QString &fingerprint)
{
    QStringList ids;
    for (const Attachment &one : files())
        if (!fingerprint.isEmpty() && one.content == fingerprint) ids << one.id;
    if (ids.isEmpty()) return;
    // Not sooner: the list is read once for the new file already.
    whenDone(m_desk.store.trash(Attachment::type, ids, m_desk.author()), this, [this] { m_after = tr("The earlier photo is in the trash."); }, [this](const std::exception &e) { fail(e); });
}

void AttachmentList::fail(const std::exception &e) { say(QString::fromUtf8(e.what())); }
