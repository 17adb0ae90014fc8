// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/sampleworkflow.h"
#include "tests/core/storage/storagefixture.h"

#include <QStringList>

#include <vector>

namespace pitchdesk::test {

inline const QString inno = QStringLiteral("inno-2025");
inline const QString singapore = QStringLiteral("singapore-2023");

/// A file with samples in it.
class SampleFile : public StorageFixture
{
public:
    explicit SampleFile(const QStringList &names, quint64 seed = 2025, quint64 ownUids = 1)
        : StorageFixture(ownUids)
    {
        for (const QString &name : names)
            events.push_back(must(SampleWorkflow(store()).addSample(name, seed)));
    }
    [[nodiscard]] QStringList column(const char *sql)
    {
        Query query(database(), QString::fromUtf8(sql));
        must(query.exec());
        QStringList texts;
        while (query.next())
            texts.append(query.text(0));
        return texts;
    }

    std::vector<EventId> events;
};

} // namespace pitchdesk::test
