package org.caseload.request.batch;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Listens to what Hibernate asks the database, thread by thread. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1;
    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    /** What is asked on this thread by what is run. */
    static List<String> of(Runnable work) {
        HEARD.set(new ArrayList<>());
        try {
            work.run();
            return HEARD.get();
        } finally {
            HEARD.remove();
        }
    }

    @Override
    public String inspect(String sql) {
        if (HEARD.get() != null) {
            HEARD.get().add(sql);
        }
        return sql;
    }
}
