package org.caseload.request.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.paging.Paging;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {

    /** Oldest first, as they are read. */
    List<Comment> list(UUID requestId, Paging paging) {
        return paging.after(1)
                .map(cursor ->
                        find("requestId = ?1 and id > ?2 order by id", requestId, cursor.value(0, UUID::fromString)))
                .orElseGet(() -> find("requestId = ?1 order by id", requestId))
                .range(0, paging.limit())
                .list();
    }
}
