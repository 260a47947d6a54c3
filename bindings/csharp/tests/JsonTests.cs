using System;
using System.Collections.Generic;
using System.Numerics;
using NUnit.Framework;

namespace Twilite.Tests
{
    [TestFixture]
    public class JsonTests
    {
        [TestCase("9007199254740993")]
        [TestCase("-9223372036854775808")]
        [TestCase("9223372036854775808")]
        [TestCase("123456789012345678901234567890123456789012345678901234567890")]
        [TestCase("0.1")]
        [TestCase("2.50")]
        [TestCase("1e400")]
        [TestCase("-0.0")]
        [TestCase("1.23456789012345678901234567890123456789")]
        [TestCase("0.00000000000000000000000000000000000000001")]
        [TestCase("79228162514264337593543950335.5")]
        public void NoDigitOfANumberIsLost(string text)
        {
            Assert.AreEqual(text, Json.Write(Json.Parse(text)));
        }

        [Test]
        public void NumbersHaveTheTypesThatAreDocumented()
        {
            Assert.AreEqual(1L, Json.Parse("1"));
            Assert.AreEqual(BigInteger.Pow(2, 63), Json.Parse("9223372036854775808"));
            Assert.AreEqual(0.5m, Json.Parse("5e-1"));
            Assert.AreEqual(1000m, Json.Parse("1E3"));
            Assert.AreEqual(double.PositiveInfinity, ((JsonNumber)Json.Parse("1e400")).ToDouble());
            Assert.AreEqual(double.NegativeInfinity, ((JsonNumber)Json.Parse("-1e400")).ToDouble());
        }

        [TestCase("[]")]
        [TestCase("{}")]
        [TestCase("[[], {}, null, true, false, \"\"]")]
        [TestCase("{\"b\": 1, \"a\": null, \"\": [{\"c\": {}}]}")]
        [TestCase("\"a\\u0000b\"")]
        [TestCase("\"\\\"\\\\/\"")]
        [TestCase("\"é你🙂\"")]
        public void WhatIsReadIsWrittenAgain(string text)
        {
            Assert.AreEqual(text, Json.Write(Json.Parse(text)));
        }

        [Test]
        public void EscapesAreRead()
        {
            Assert.AreEqual("\b\f\n\r\t/\"\\é🙂\ud800", Json.Parse(" \"\\b\\f\\n\\r\\t\\/\\\"\\\\\\u00E9\\ud83d\\ude42\\ud800\" "));
            Assert.AreEqual("\"\\ud800\"", Json.Write("\ud800"));
        }

        [Test]
        public void OfMembersWithOneNameTheLastIsKeptAtTheFirstsPlace()
        {
            Assert.AreEqual("{\"a\": 3, \"b\": 2}", Json.Write(Json.Parse("{\"a\": 1, \"b\": 2, \"a\": 3}")));
        }

        [TestCase("")]
        [TestCase("  ")]
        [TestCase("{")]
        [TestCase("[1,]")]
        [TestCase("[1 2]")]
        [TestCase("{\"a\" 1}")]
        [TestCase("{a: 1}")]
        [TestCase("{\"a\": 1,}")]
        [TestCase("01")]
        [TestCase("1.")]
        [TestCase(".5")]
        [TestCase("+1")]
        [TestCase("-")]
        [TestCase("1e")]
        [TestCase("nul")]
        [TestCase("NaN")]
        [TestCase("\"a")]
        [TestCase("\"\\x\"")]
        [TestCase("\"\\u12g4\"")]
        [TestCase("1 2")]
        public void WhatIsNotJsonIsRefused(string text)
        {
            Assert.Throws<FormatException>(() => Json.Parse(text));
        }

        [Test]
        public void ControlsAndLoneSurrogatesAreNoText()
        {
            Assert.Throws<FormatException>(() => Json.Parse("\"\ud800\""));
            Assert.Throws<FormatException>(() => Json.Parse("{}\0"));
            Assert.Throws<FormatException>(() => Json.Parse("\"a\nb\""));
        }

        [Test]
        public void DeepNestingIsRefusedAndDoesNotEndTheProcess()
        {
            Assert.Throws<FormatException>(() => Json.Parse(new string('[', 100000)));
            List<object> itself = new List<object>();
            itself.Add(itself);
            Assert.Throws<ArgumentException>(() => Json.Write(itself));
        }

        [Test]
        public void ValuesOfDotNetAreWritten()
        {
            DateTimeOffset time = new DateTimeOffset(2015, 7, 30, 22, 0, 0, TimeSpan.FromHours(2));
            Assert.AreEqual("\"2015-07-30T20:00:00Z\"", Json.Write(time));
            Assert.AreEqual("\"2015-07-30T20:00:00.25Z\"", Json.Write(time.AddMilliseconds(250)));
            Assert.AreEqual("\"2015-07-30T20:00:00Z\"", Json.Write(new DateTime(2015, 7, 30, 20, 0, 0)));
            Assert.AreEqual("[1, 2.5, 0.1, \"x\", [1], {\"a\": 1}]", Json.Write(new object[]
            {
                (byte)1, 2.5, 0.1, 'x', new HashSet<int> { 1 }, new Dictionary<string, int> { { "a", 1 } },
            }));
            Assert.AreEqual("\"https://example.org/%41\"", Json.Write(new Uri("https://example.org/%41")));
            Assert.Throws<ArgumentException>(() => Json.Write(double.NaN));
            Assert.Throws<ArgumentException>(() => Json.Write(new object()));
            Assert.Throws<ArgumentException>(() => Json.Write(new Dictionary<int, int> { { 1, 1 } }));
        }

        [Test]
        public void AnObjectIsADictionaryInItsOrder()
        {
            JsonObject members = new JsonObject { { "b", 1 }, { "a", null } };
            members["c"] = 2;
            members["b"] = 3;
            CollectionAssert.AreEqual(new[] { "b", "a", "c" }, members.Keys);
            CollectionAssert.AreEqual(new object[] { 3, null, 2 }, members.Values);
            Assert.IsTrue(members.ContainsKey("a"));
            Assert.IsTrue(members.Remove("b"));
            Assert.IsFalse(members.Remove("b"));
            Assert.AreEqual(2, members.Count);
            Assert.Throws<KeyNotFoundException>(() => members["b"].ToString());
            Assert.Throws<ArgumentException>(() => members.Add("a", 1));
        }
    }
}
