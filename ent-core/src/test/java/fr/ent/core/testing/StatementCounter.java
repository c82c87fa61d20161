package fr.ent.core.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hears the SQL statements that the application prepares on the asking thread; what runs beside it is heard for itself. */
public final class StatementCounter implements BeanPostProcessor {

    private final ThreadLocal<Deque<List<String>>> listening = ThreadLocal.withInitial(ArrayDeque::new);

    /** How many statements this work takes on its own thread. */
    public int during(Work work) {
        return listDuring(work).size();
    }

    /** The statements that this work takes on its own thread. */
    public List<String> listDuring(Work work) {
        List<String> heard = new ArrayList<>();
        listening.get().push(heard);
        try {
            work.run();
        } catch (Exception failure) {
            throw new AssertionError("The work whose statements are counted failed", failure);
        } finally {
            listening.get().pop();
        }
        return heard;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new CountingDataSource(source) : bean;
    }

    /** The work that is counted; it may send requests. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    private final class CountingDataSource extends DelegatingDataSource {

        CountingDataSource(DataSource counted) {
            super(counted);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    new CountingHandler(super.getConnection()));
        }
    }

    private final class CountingHandler implements InvocationHandler {

        private final Connection connection;

        CountingHandler(Connection connection) {
            this.connection = connection;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            if (method.getName().startsWith("prepare") || method.getName().equals("createStatement")) {
                String statement = arguments == null ? "" : String.valueOf(arguments[0]);
                listening.get().forEach(heard -> heard.add(statement));
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException failure) {
                throw Objects.requireNonNull(failure.getCause());
            }
        }
    }
}
